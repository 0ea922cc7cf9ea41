using System.Collections.Immutable;

namespace SpineCare.Content.Problems;

/// <summary>
/// What sort of mistake a problem is. Codes never change their meaning; each has its part in docs/problems.md.
/// SC0xx: files. SC1xx: front matter and data files. SC2xx: Markdown. SC3xx: what files say of each other. SC4xx: the site. SC5xx: plain language. SC6xx: reviews. SC7xx: search. SC8xx: the questions about help.
/// </summary>
public sealed record ProblemKind
{
    private static readonly List<ProblemKind> s_all = [];

    private ProblemKind(string code, Severity severity, string title)
    {
        (Code, Severity, Title) = (code, severity, title);
        s_all.Add(this);
    }

    public string Code { get; }
    public Severity Severity { get; }
    public string Title { get; }

    public static readonly ProblemKind ContentFolderMissing = Error("SC001", "The content folder is missing");
    public static readonly ProblemKind NoArticles = Error("SC002", "There are no articles");
    public static readonly ProblemKind FileUnreadable = Error("SC003", "A file cannot be read");
    public static readonly ProblemKind FileTooLarge = Error("SC004", "A file is too large");
    public static readonly ProblemKind FileNotText = Error("SC005", "A file is not text");
    public static readonly ProblemKind FileNotUtf8 = Error("SC006", "A file is not UTF-8");
    public static readonly ProblemKind FileEmpty = Error("SC007", "A file is empty");
    public static readonly ProblemKind LinkLeavesFolder = Error("SC008", "A symbolic link leads out of the content folder");
    public static readonly ProblemKind AddressTwice = Error("SC009", "Two files have one address");
    public static readonly ProblemKind FileNameNoAddress = Error("SC010", "A file name cannot be an address");
    public static readonly ProblemKind AddressReserved = Error("SC011", "The site itself uses the address");
    public static readonly ProblemKind TopicUnknown = Error("SC012", "An article lies in a folder that is no topic");
    public static readonly ProblemKind FileMisplaced = Warning("SC013", "A file lies where nothing reads it");
    public static readonly ProblemKind FileMissing = Error("SC014", "A file that the site needs is missing");
    public static readonly ProblemKind CopyLeft = Warning("SC015", "A copy that another program made");
    public static readonly ProblemKind FileNotPlain = Error("SC016", "Something else stands in the place of a file");

    public static readonly ProblemKind FrontMatterMissing = Error("SC101", "The front matter is missing or has no end");
    public static readonly ProblemKind YamlBroken = Error("SC102", "The YAML cannot be read");
    public static readonly ProblemKind YamlFeatureRefused = Error("SC103", "A YAML tag, anchor, or alias");
    public static readonly ProblemKind KeyUnknown = Error("SC104", "An unknown key");
    public static readonly ProblemKind KeyTwice = Error("SC105", "A key stands twice");
    public static readonly ProblemKind KeyMissing = Error("SC106", "A key is missing");
    public static readonly ProblemKind ValueRefused = Error("SC107", "A value does not fit its key");
    public static readonly ProblemKind EntryMalformed = Error("SC108", "A line belongs to no entry");
    public static readonly ProblemKind AcceptanceUnneeded = Warning("SC109", "An accepted warning that is not there");

    public static readonly ProblemKind DayInFuture = Warning("SC110", "A day that is still to come");
    public static readonly ProblemKind NeededPageHidden = Error("SC111", "A page that the site needs is hidden");
    public static readonly ProblemKind ChangedDayStands = Warning("SC112", "A text has changed, and its day has not");

    public static readonly ProblemKind SummaryTwice = Warning("SC120", "Two pages have one title or one main message");
    public static readonly ProblemKind SummaryCut = Warning("SC121", "A title or main message is too long for search results");

    public static readonly ProblemKind HtmlRefused = Error("SC201", "HTML in the text");
    public static readonly ProblemKind LinkRefused = Error("SC202", "A link that is not safe");
    public static readonly ProblemKind BlockUnknown = Error("SC203", "An unknown block");
    public static readonly ProblemKind BlockUnclosed = Error("SC204", "A block has no end");
    public static readonly ProblemKind BlockMisshaped = Error("SC205", "A block does not hold what it should");
    public static readonly ProblemKind MarkerUnknown = Error("SC206", "An unknown word in braces");
    public static readonly ProblemKind CitationMalformed = Error("SC207", "A citation that cannot be read");
    public static readonly ProblemKind HeadingLevel = Error("SC208", "A heading of the wrong level");
    public static readonly ProblemKind ParagraphTooLong = Error("SC209", "A paragraph is far too long");
    public static readonly ProblemKind NestedTooDeep = Error("SC210", "Lists or quotes are nested too deep");
    public static readonly ProblemKind PictureOutsideFigure = Error("SC211", "A picture outside a figure block");
    public static readonly ProblemKind CardHoldsLink = Error("SC212", "A care card holds a link or a citation");
    public static readonly ProblemKind CitationMisplaced = Error("SC213", "A citation where none may stand");
    public static readonly ProblemKind LinkInLink = Error("SC214", "A link inside a link");
    public static readonly ProblemKind SectionMissing = Error("SC215", "A section that the type of page needs is missing");
    public static readonly ProblemKind SectionTwice = Error("SC216", "Two sections have one role");
    public static readonly ProblemKind SectionOutOfOrder = Warning("SC217", "A section stands in another place than readers look for it");
    public static readonly ProblemKind PartMissing = Error("SC218", "A block that the type of page needs is missing");
    public static readonly ProblemKind EmergencyCardMissing = Error("SC219", "The emergency card is missing, or there twice");
    public static readonly ProblemKind AnswerTooLong = Error("SC220", "An answer is too long");
    public static readonly ProblemKind ClaimUncited = Error("SC221", "A claim of benefit, risk, or evidence without a source");
    public static readonly ProblemKind NumberUncited = Warning("SC222", "A number of people, a percentage, or a chance without a source");
    public static readonly ProblemKind CitationTwice = Warning("SC223", "A sentence cites one reference twice");
    public static readonly ProblemKind CitationsScattered = Warning("SC224", "Two citations in one sentence");
    public static readonly ProblemKind CitationNotAtEnd = Warning("SC225", "A citation that does not stand at the end of its sentence");
    public static readonly ProblemKind FootnoteRefused = Error("SC226", "A footnote, or a number in brackets");
    public static readonly ProblemKind TextUnwritten = Error("SC227", "A text is still to be written");
    public static readonly ProblemKind SubjectUnseen = Warning("SC228", "A name for search engines that readers do not see");
    public static readonly ProblemKind LinkSaysNothing = Warning("SC230", "The words of a link do not say where it leads");
    public static readonly ProblemKind LinkEmpty = Error("SC231", "A link has no words");
    public static readonly ProblemKind LinkWordsTwice = Warning("SC232", "The same words lead to two places");
    public static readonly ProblemKind HeadingTwice = Warning("SC233", "A heading stands twice");
    public static readonly ProblemKind HeadingTooLong = Warning("SC234", "A heading is too long");
    public static readonly ProblemKind HeadingForm = Warning("SC235", "A heading ends with a stop, or is all in capitals");
    public static readonly ProblemKind SectionEmpty = Warning("SC236", "A heading has nothing below it");
    public static readonly ProblemKind AlternativeSaysNothing = Warning("SC237", "The text alternative of a picture says nothing");
    public static readonly ProblemKind PictureNameRefused = Warning("SC238", "The name of a picture cannot be used");
    public static readonly ProblemKind CardHeadingForm = Warning("SC239", "The heading of a care card does not name one action");
    public static readonly ProblemKind CardLacksNumber = Error("SC240", "An emergency card without the emergency number");
    public static readonly ProblemKind CardMisplaced = Warning("SC241", "A care card that belongs on another page");
    public static readonly ProblemKind ListTooLong = Warning("SC242", "A list is too long");
    public static readonly ProblemKind LinkPrinted = Error("SC243", "A link that readers would see as it is typed");
    public static readonly ProblemKind MarkPrinted = Error("SC244", "A sign of Markdown that readers would see");
    public static readonly ProblemKind ListPrinted = Error("SC245", "A list that readers would see as running text");
    public static readonly ProblemKind LineGlued = Warning("SC246", "A line that sticks to the list above it");
    public static readonly ProblemKind HeadingPrinted = Error("SC247", "A heading that readers would see as plain text");
    public static readonly ProblemKind HeadingUnderlined = Warning("SC248", "A text that a line of dashes makes a heading");
    public static readonly ProblemKind TextIndented = Error("SC249", "A text that is indented too far");
    public static readonly ProblemKind TableBroken = Error("SC250", "A table whose lines do not fit");
    public static readonly ProblemKind BraceAlone = Error("SC251", "A brace without its partner");
    public static readonly ProblemKind BlockPrinted = Error("SC252", "A block that readers would see as it is typed");
    public static readonly ProblemKind SignInvisible = Warning("SC253", "A sign that nobody sees");
    public static readonly ProblemKind SignBroken = Error("SC254", "A broken letter");
    public static readonly ProblemKind SignCoded = Warning("SC255", "A sign in the code of web pages");
    public static readonly ProblemKind Emoji = Warning("SC256", "A little picture among the letters");
    public static readonly ProblemKind QuotesCurly = Warning("SC257", "Curly quotes around a value");

    public static readonly ProblemKind ChancesDiffer = Error("SC258", "Chance pictures of one page count out of two wholes");
    public static readonly ProblemKind FigureReadingMissing = Warning("SC259", "A figure with numbers that does not say how to read it");
    public static readonly ProblemKind FigureSizeWritten = Warning("SC260", "A size that the site reads itself");

    public static readonly ProblemKind PageUnknown = Error("SC301", "A link to a page that does not exist");
    public static readonly ProblemKind ReferenceUnknown = Error("SC302", "A citation of an unknown reference");
    public static readonly ProblemKind CardUnknown = Error("SC303", "An unknown care card");
    public static readonly ProblemKind ReferenceUnused = Warning("SC304", "A reference that nothing cites");
    public static readonly ProblemKind FigureMissing = Error("SC305", "A figure whose picture is missing");
    public static readonly ProblemKind AnchorUnknown = Error("SC306", "A link to a place that its page does not have");

    public static readonly ProblemKind SafetyRuleUnknown = Error("SC307", "An unknown safety rule");
    public static readonly ProblemKind SafetyRuleGone = Error("SC308", "The passage of a safety rule is gone");
    public static readonly ProblemKind SafetyRuleWeakened = Error("SC309", "The passage of a safety rule no longer says it");

    public static readonly ProblemKind CitationUnseen = Error("SC310", "A citation that the site does not see");
    public static readonly ProblemKind ReferenceTwice = Warning("SC311", "Two references are one work");

    public static readonly ProblemKind PageHidden = Warning("SC321", "A link to a page that readers do not see");
    public static readonly ProblemKind AliasTaken = Error("SC322", "An old address that is in use");
    public static readonly ProblemKind AddressLost = Error("SC323", "An address that was public leads nowhere");

    public static readonly ProblemKind PieceUnknown = Error("SC330", "A handout takes a piece that its page does not have");
    public static readonly ProblemKind PictureUnreadable = Error("SC331", "A picture that cannot be read");
    public static readonly ProblemKind PictureUnsafe = Error("SC332", "A drawing that does more than show");
    public static readonly ProblemKind PictureKindWrong = Error("SC333", "A picture whose name says what it is not");
    public static readonly ProblemKind PictureTooLarge = Error("SC334", "A picture is too large");
    public static readonly ProblemKind PictureTellsPlace = Error("SC335", "A photo that tells where it was taken");
    public static readonly ProblemKind PictureTellsMore = Error("SC336", "A photo that tells more than it shows");
    public static readonly ProblemKind PictureUntitled = Warning("SC337", "A drawing without a title");
    public static readonly ProblemKind PictureWordsUnsaid = Warning("SC338", "Words in a drawing that its page does not say");

    public static readonly ProblemKind BaseAddressMissing = Warning("SC401", "The site has no base address");

    public static readonly ProblemKind GradeTooHigh = Warning("SC501", "A text reads at too high a grade");
    public static readonly ProblemKind SentenceTooLong = Warning("SC502", "A sentence is too long");
    public static readonly ProblemKind TermUnexplained = Warning("SC503", "A term is not explained where the page first uses it");
    public static readonly ProblemKind GradeFarTooHigh = Warning("SC504", "A text reads at far too high a grade");
    public static readonly ProblemKind ParagraphTooFull = Warning("SC505", "A paragraph has too many sentences");
    public static readonly ProblemKind AbbreviationUnexplained = Warning("SC506", "An abbreviation is not explained");

    public static readonly ProblemKind ReviewDue = Warning("SC601", "A page is due for its review");
    public static readonly ProblemKind ReviewedTextChanged = Warning("SC602", "A page has changed since it was signed");
    public static readonly ProblemKind SignedPageGone = Warning("SC603", "A signature under a page that is not there");
    public static readonly ProblemKind ReviewerUnknown = Error("SC604", "A signature of somebody who is no reviewer");
    public static readonly ProblemKind SignedInFuture = Error("SC605", "A signature of a day that is still to come");
    public static readonly ProblemKind SignatureMisplaced = Error("SC606", "A signature that does not belong where it lies");
    public static readonly ProblemKind ChangeClinical = Error("SC607", "A change that cannot count as not clinical");

    public static readonly ProblemKind PhrasingEmpty = Error("SC710", "A part of a phrasing holds no word");
    public static readonly ProblemKind WordGroupUnknown = Error("SC711", "An unknown group of words");
    public static readonly ProblemKind RedFlagMissed = Error("SC712", "A red flag that misses its own example");
    public static readonly ProblemKind RedFlagNeedless = Error("SC713", "A red flag that is raised by what is harmless");

    public static readonly ProblemKind HelpNotAsked = Error("SC801", "A sign that no question asks for");
    public static readonly ProblemKind HelpLessUrgent = Error("SC802", "A sign that is asked for, and leads to another card than its own");
    public static readonly ProblemKind HelpOutOfOrder = Error("SC803", "A question stands below a less urgent one");
    public static readonly ProblemKind HelpNeverAsked = Error("SC804", "A question that nobody is asked");
    public static readonly ProblemKind HelpWithoutEnd = Error("SC805", "The questions have no end");

    /// <summary>Every kind, in the order of its code.</summary>
    public static ImmutableArray<ProblemKind> All { get; } = [.. s_all];

    /// <summary>True for warnings that a writer may accept with a reason: all but a grade over every limit, and what only a reviewer can mend.</summary>
    public bool MayBeAccepted => Severity == Severity.Warning && this != GradeFarTooHigh && !Code.StartsWith("SC6", StringComparison.Ordinal);

    /// <summary>The problem of this kind at a place.</summary>
    public ContentProblem At(SourceLocation place, string message, string cure) => new(this, place, message, cure);

    private static ProblemKind Error(string code, string title) => new(code, Severity.Error, title);

    private static ProblemKind Warning(string code, string title) => new(code, Severity.Warning, title);
}
