namespace SpineCare.Web.Tests.Search;

/// <summary>What patients type, slips and all, and the pages of which one must be among the first three. A page includes its sections.</summary>
public static class PatientQueries
{
    private const string Lines = """
        bak craking safe? > /spinal-manipulation/safety
        is back cracking safe > /spinal-manipulation/safety
        is it safe to see a chiropractor > /spinal-manipulation/safety | /faq#question-is-an-adjustment-safe
        chiropracter dangers > /spinal-manipulation/safety
        risks of neck adjustment > /spinal-manipulation/safety
        can neck cracking cause a stroke > /faq#question-can-an-adjustment-cause-a-stroke
        neck adjustmant stroke > /faq#question-can-an-adjustment-cause-a-stroke | /spinal-manipulation/safety
        sciatica > /faq#question-will-it-help-my-sciatica | /spinal-manipulation/who-it-may-help
        siatica > /faq#question-will-it-help-my-sciatica | /spinal-manipulation/who-it-may-help
        sciatca treatment > /faq#question-will-it-help-my-sciatica | /spinal-manipulation/who-it-may-help
        trapped nerve > /spinal-manipulation/who-it-may-help | /faq#question-will-it-help-my-sciatica
        pain shooting down my leg > /spinal-manipulation/who-it-may-help | /faq#question-will-it-help-my-sciatica
        is it normal to be sore after chiro > /soreness/after-treatment | /faq#question-i-feel-worse-is-that-normal
        sore after adjustment > /soreness/after-treatment
        why am i so sore after my adjustment > /soreness/after-treatment
        how long does soreness last > /soreness/after-treatment | /faq#question-how-long-will-i-be-sore
        how long will it hurt after chiro > /faq#question-how-long-will-i-be-sore | /soreness/after-treatment
        sorness after masage > /soreness/after-treatment | /faq#question-will-massage-make-me-sore
        sore after massage > /faq#question-will-massage-make-me-sore | /soreness/after-treatment
        i feel worse after my adjustment > /faq#question-i-feel-worse-is-that-normal
        worse after chiropractor > /faq#question-i-feel-worse-is-that-normal
        heat or ice > /faq#question-ice-or-heat | /soreness/home-care
        ice or heat for sore back > /faq#question-ice-or-heat | /soreness/home-care
        heating pad > /faq#question-ice-or-heat | /soreness/home-care
        hot bath when sore > /soreness/home-care | /faq#question-ice-or-heat
        what can i do for soreness at home > /soreness/home-care
        home remedies for sore back > /soreness/home-care
        how many visits > /spinal-manipulation/visits-and-cost | /faq#question-how-many-visits-will-i-need
        how many chiro appointments do i need > /spinal-manipulation/visits-and-cost | /faq#question-how-many-visits-will-i-need
        does insurance pay > /spinal-manipulation/visits-and-cost | /faq#question-what-does-an-adjustment-cost
        how much does an adjustment cost > /faq#question-what-does-an-adjustment-cost | /spinal-manipulation/visits-and-cost
        price of chiropractor > /faq#question-what-does-an-adjustment-cost | /spinal-manipulation/visits-and-cost
        medicare chiropractic > /spinal-manipulation/visits-and-cost | /faq#question-what-does-an-adjustment-cost
        maintenance care > /faq#question-do-i-need-maintenance-visits | /spinal-manipulation/visits-and-cost
        do i have to keep going back forever > /spinal-manipulation/visits-and-cost | /faq#question-do-i-need-maintenance-visits
        can I drive after massage > /massage/is-it-safe | /massage/common-questions | /faq#question-will-massage-make-me-sore
        will it crack > /faq#question-does-the-pop-matter | /faq#question-can-i-ask-for-a-gentle-method | /spinal-manipulation/how-it-works
        what is the popping sound > /spinal-manipulation/how-it-works | /faq#question-does-the-pop-matter
        my back didnt pop > /faq#question-does-the-pop-matter
        adjustment without cracking > /faq#question-can-i-ask-for-a-gentle-method
        gentle adjustment > /faq#question-can-i-ask-for-a-gentle-method
        are my bones out of place > /faq#question-does-an-adjustment-put-bones-back | /spinal-manipulation/how-it-works
        does it put bones back in place > /faq#question-does-an-adjustment-put-bones-back | /spinal-manipulation/how-it-works
        how does spinal manipulation work > /spinal-manipulation/how-it-works
        how does chiropractic work > /spinal-manipulation/how-it-works
        what is a spinal adjustment > /faq#question-what-is-a-spinal-adjustment | /spinal-manipulation/how-it-works
        does chiropractic really work evidence > /spinal-manipulation/evidence
        research on spinal manipulation > /spinal-manipulation/evidence
        benefits of adjustment > /faq#question-what-are-the-benefits-of-an-adjustment | /spinal-manipulation/evidence
        studies back pain adjustment > /spinal-manipulation/evidence
        chiropractor for headaches > /faq#question-will-it-help-my-headaches | /spinal-manipulation/who-it-may-help
        migrane chiropractor > /faq#question-will-it-help-my-headaches | /spinal-manipulation/who-it-may-help
        headache after neck adjustment > /faq#question-headache-after-neck-treatment
        i have a headace since my neck was cracked > /faq#question-headache-after-neck-treatment
        what to expect first chiropractor visit > /spinal-manipulation/what-to-expect
        what happens at the visit > /spinal-manipulation/what-to-expect | /soreness/follow-up-visit
        first apointment what to wear > /spinal-manipulation/what-to-expect
        how do i get ready for my visit > /spinal-manipulation/what-to-expect
        how to choose a chiropractor > /spinal-manipulation/choosing-a-clinician | /faq#question-how-do-i-find-a-good-clinician
        find a good chiropracter > /faq#question-how-do-i-find-a-good-clinician | /spinal-manipulation/choosing-a-clinician
        is my chiropractor licensed > /spinal-manipulation/choosing-a-clinician
        warning signs of a bad chiropractor > /spinal-manipulation/choosing-a-clinician
        chiropractor or physical therapist > /spinal-manipulation/choosing-a-clinician | /compare-choices | /spinal-manipulation/how-it-works
        who should not have an adjustment > /faq#question-who-should-not-have-an-adjustment | /spinal-manipulation/safety
        osteoporosis and chiropractor > /spinal-manipulation/safety
        brittle bones adjustment > /spinal-manipulation/safety
        slipped disc > /spinal-manipulation/who-it-may-help | /spinal-manipulation/safety | /faq#question-will-it-help-my-sciatica
        i am pregnant can i get adjusted > /faq#question-can-i-have-one-while-pregnant
        pregnent massage > /faq#question-can-i-have-one-while-pregnant | /massage/is-it-safe
        chiropractor for kids > /faq#question-can-children-have-an-adjustment
        can my baby see a chiropractor > /faq#question-can-children-have-an-adjustment
        do i need an xray > /faq#question-do-i-need-an-x-ray-first
        MRI first > /faq#question-do-i-need-an-x-ray-first | /glossary#word-mri-scan
        chiro after age 66 > /spinal-manipulation/safety
        elderly back adjustment > /spinal-manipulation/safety
        exercises for back pain > /spinal-manipulation/getting-better-results | /faq#question-do-i-need-exercise-as-well | /compare-choices
        do i need to exercise too > /faq#question-do-i-need-exercise-as-well
        can i go to the gym while sore > /faq#question-can-i-exercise-or-work-while-sore
        can i work out after adjustment > /faq#question-can-i-exercise-or-work-while-sore | /spinal-manipulation/getting-better-results | /faq#question-do-i-need-exercise-as-well
        should i go to work if im sore > /faq#question-can-i-exercise-or-work-while-sore
        posture > /faq#question-does-sitting-up-straight-help | /spinal-manipulation/getting-better-results
        does sitting straight help my back > /faq#question-does-sitting-up-straight-help
        desk setup for back pain > /spinal-manipulation/getting-better-results
        how to lift heavy things > /soreness/home-care | /spinal-manipulation/getting-better-results
        lifting > /spinal-manipulation/getting-better-results
        bed rest for back pain > /faq#question-should-i-rest-in-bed
        should i stay in bed > /faq#question-should-i-rest-in-bed
        how to sleep with a sore back > /soreness/home-care
        what pain pill can i take > /faq#question-can-i-take-pain-pills-for-soreness | /soreness/home-care
        can i take tylenol > /faq#question-can-i-take-pain-pills-for-soreness | /soreness/home-care | /glossary#word-acetaminophen
        ibuprofin > /soreness/home-care | /faq#question-can-i-take-pain-pills-for-soreness | /faq#question-ibuprofen-with-a-blood-thinner
        advil and blood thinner > /faq#question-ibuprofen-with-a-blood-thinner
        ibuprofen with warfarin > /faq#question-ibuprofen-with-a-blood-thinner
        my arm tingles after adjustment > /faq#question-my-arm-tingles
        pins and needles in arm > /faq#question-my-arm-tingles
        when should i call the doctor > /soreness/when-to-get-help | /get-help-now | /faq#question-when-should-i-call-about-soreness
        when to get help > /soreness/when-to-get-help | /get-help-now
        still sore after 3 days > /faq#question-when-should-i-call-about-soreness | /soreness/follow-up-visit | /soreness/after-treatment
        soreness wont go away > /soreness/follow-up-visit | /soreness/after-treatment | /faq#question-when-should-i-call-about-soreness
        follow up visit soreness > /soreness/follow-up-visit
        does soreness mean its working > /faq#question-does-soreness-mean-healing | /soreness/after-treatment
        does pain mean healing > /faq#question-does-soreness-mean-healing | /soreness/after-treatment
        sore after cortisone shot > /soreness/after-treatment
        sore after injection > /soreness/after-treatment
        emergency > /get-help-now | /soreness/when-to-get-help
        massage for back pain > /massage/does-it-help | /faq#question-does-massage-help-low-back-pain
        does massage work for lower back pain > /faq#question-does-massage-help-low-back-pain | /massage/does-it-help
        masage for neck pain > /faq#question-does-massage-help-neck-pain | /massage/does-it-help
        is massage safe > /massage/is-it-safe
        is rub-down safe > /massage/is-it-safe
        deep tissue massage dangers > /massage/is-it-safe
        massage with a blood clot > /faq#question-massage-with-a-blood-clot
        massage on blood thinners > /faq#question-can-i-have-massage-on-a-blood-thinner
        massage while on eliquis > /faq#question-can-i-have-massage-on-a-blood-thinner
        massage when i have a fever > /massage/is-it-safe
        how many massages do i need > /faq#question-how-many-massages-will-i-need | /massage/common-questions
        how often should i get a massage > /faq#question-how-many-massages-will-i-need | /massage/common-questions
        best time of day for massage > /faq#question-does-timing-matter | /massage/common-questions
        best kind of massage > /faq#question-which-kind-of-massage-is-best
        thai or swedish massage > /faq#question-which-kind-of-massage-is-best | /massage/does-it-help | /massage/common-questions
        where should i get a massage > /faq#question-does-the-place-matter | /massage/common-questions
        make massage last longer > /faq#question-how-can-i-carry-the-benefit-home | /massage/common-questions
        tell my doctor about massage > /faq#question-should-i-tell-my-spine-specialist | /massage/common-questions | /massage/is-it-safe
        massage ball on neck > /massage/is-it-safe
        compare treatments > /compare-choices
        alternatives to chiropractor > /compare-choices | /spinal-manipulation/safety | /faq#question-should-i-try-an-adjustment-first
        options for back pain without drugs > /compare-choices | /faq#question-should-i-try-an-adjustment-first
        yoga for back pain > /compare-choices
        can i say no to neck cracking > /spinal-manipulation/safety
        my right to refuse > /spinal-manipulation/safety | /spinal-manipulation/choosing-a-clinician
        what is a thrust > /glossary#word-thrust | /spinal-manipulation/how-it-works
        cavitation > /glossary#word-cavitation
        what does mobilization mean > /glossary#word-mobilization
        cauda equina > /glossary#word-cauda-equina
        hypermobility > /spinal-manipulation/safety | /glossary#word-hypermobility
        physio > /glossary#word-physical-therapist | /spinal-manipulation/choosing-a-clinician | /spinal-manipulation/how-it-works
        difference between osteopath and chiropractor > /spinal-manipulation/choosing-a-clinician | /spinal-manipulation/how-it-works | /glossary#word-osteopath
        stiff joints > /spinal-manipulation/who-it-may-help
        can an adjustment help neck pain > /spinal-manipulation/who-it-may-help | /spinal-manipulation/evidence
        lasting low back pain > /spinal-manipulation/who-it-may-help | /spinal-manipulation/evidence | /spinal-manipulation/visits-and-cost
        car accident whiplash adjustment > /spinal-manipulation/who-it-may-help | /spinal-manipulation/safety
        cookies > /about/privacy
        do you track me > /about/privacy
        who writes this site > /about/how-we-write | /about
        where do your facts come from > /about/how-we-write
        screen reader > /about/accessibility
        i took too many pills > /get-help-now | /soreness/when-to-get-help
        what should i ask before booking > /spinal-manipulation/visits-and-cost
        """;

    public static TheoryData<string, string> All
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var line in Lines.Split('\n'))
                data.Add(line[..line.LastIndexOf(" > ", StringComparison.Ordinal)], line[(line.LastIndexOf(" > ", StringComparison.Ordinal) + 3)..]);
            return data;
        }
    }
}
