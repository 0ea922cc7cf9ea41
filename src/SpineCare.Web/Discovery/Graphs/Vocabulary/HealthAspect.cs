using System.Text.Json;
using System.Text.Json.Serialization;

namespace SpineCare.Web.Discovery.Graphs.Vocabulary;

/// <summary>The questions of patients that schema.org has a name for (HealthAspectEnumeration).</summary>
[JsonConverter(typeof(HealthAspectConverter))]
public enum HealthAspect
{
    BenefitsHealthAspect,
    HowItWorksHealthAspect,
    OverviewHealthAspect,
    PrognosisHealthAspect,
    RisksOrComplicationsHealthAspect,
    SafetyHealthAspect,
    SeeDoctorHealthAspect,
    SelfCareHealthAspect,
    TreatmentsHealthAspect,
}

/// <summary>Writes a member of the enumeration as its address.</summary>
public sealed class HealthAspectConverter : JsonConverter<HealthAspect>
{
    public override HealthAspect Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("The site states its graphs and reads none.");

    public override void Write(Utf8JsonWriter writer, HealthAspect value, JsonSerializerOptions options) =>
        writer.WriteStringValue($"{GraphJson.Vocabulary}/{value}");
}
