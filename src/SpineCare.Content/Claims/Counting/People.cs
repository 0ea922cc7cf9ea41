namespace SpineCare.Content.Claims.Counting;

/// <summary>The words by which a sentence tells of people, and the words around them that decide what a number counts.</summary>
internal static class People
{
    /// <summary>The people themselves. Clinicians are none: "two therapists" are staff, not a finding.</summary>
    public const string Form =
        "(?:people|persons?|adults?|patients?|men|women|children|kids|babies|infants|teens|seniors|Americans|adolescents|volunteers"
        + "|participants|workers|athletes|runners|users|individuals|sufferers|survivors|cases)";

    /// <summary>Words that may stand between a number and the people that it counts.</summary>
    public const string Between =
        @"(?:(?:of|the|all|these|those|our|such|more|other|others|older|younger|young|old|new|healthy|adult|pregnant|sore|sick|different|similar"
        + @"|US|UK|American|British|English|Dutch|Danish|Canadian|every)\s+){0,3}";

    /// <summary>What people in a finding do: "half of them felt better".</summary>
    public const string Acts =
        "(?:had|have|has|felt|feel|got|get|gets|were|was|are|did|do|saw|said|say|took|noticed?|notices|reported?|reports|improved?|improves"
        + "|needed?|suffer|suffered|stayed|became|recovered|experienced?)";

    /// <summary>Words of which two numbers tell no share of people: "one in two hours", "3 in 10 minutes".</summary>
    public const string Units =
        "(?:seconds?|minutes?|mins?|hours?|hrs?|days?|nights?|mornings?|weeks?|weekends?|months?|years?|decades?|sessions?|steps?|sets?|rounds?|rows?"
        + "|lines?|places?|pages?|parts?|points?|ways?|words?|inches|feet|foot|pounds?|miles?|yards?|doses?|tablets?|pills?|capsules?|times?|breaths?|stages?"
        + "|phases?|exercises?|stretches|repeats|languages?|rooms?|chairs?|dollars?|cents?|colors?|sizes?|states?|countries|directions?|positions?|tries)";
}
