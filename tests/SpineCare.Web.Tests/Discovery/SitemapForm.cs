using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;

namespace SpineCare.Web.Tests.Discovery;

/// <summary>What sitemaps.org (version 0.9) says of the form of a sitemap and of an index.</summary>
public static class SitemapForm
{
    public static readonly XNamespace Names = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private const string Form = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
            targetNamespace="http://www.sitemaps.org/schemas/sitemap/0.9" elementFormDefault="qualified">
          <xs:simpleType name="place">
            <xs:restriction base="xs:anyURI"><xs:minLength value="12"/><xs:maxLength value="2048"/><xs:pattern value="https?://.+"/></xs:restriction>
          </xs:simpleType>
          <xs:complexType name="entry">
            <xs:sequence><xs:element name="loc" type="place"/><xs:element name="lastmod" type="xs:date" minOccurs="0"/></xs:sequence>
          </xs:complexType>
          <xs:element name="urlset">
            <xs:complexType><xs:sequence><xs:element name="url" type="entry" maxOccurs="50000"/></xs:sequence></xs:complexType>
          </xs:element>
          <xs:element name="sitemapindex">
            <xs:complexType><xs:sequence><xs:element name="sitemap" type="entry" maxOccurs="50000"/></xs:sequence></xs:complexType>
          </xs:element>
        </xs:schema>
        """;

    private static readonly XmlSchemaSet s_schemas = Read();

    public static void ShouldBeSitemap(this XDocument file)
    {
        List<string> faults = [];
        file.Validate(s_schemas, (_, fault) => faults.Add(fault.Message));
        faults.ShouldBeEmpty();
        file.Places().ShouldBeUnique();
    }

    public static string[] Places(this XDocument file) => [.. file.Descendants(Names + "loc").Select(place => place.Value)];

    private static XmlSchemaSet Read()
    {
        using var reader = XmlReader.Create(new StringReader(Form));
        var schemas = new XmlSchemaSet();
        schemas.Add(Names.NamespaceName, reader);
        return schemas;
    }
}
