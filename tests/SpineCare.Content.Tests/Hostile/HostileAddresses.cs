namespace SpineCare.Content.Tests.Hostile;

/// <summary>Addresses that no page may link to.</summary>
public static class HostileAddresses
{
    /// <summary>Addresses that every place for an address takes as one, and must refuse.</summary>
    public static IReadOnlyList<string> Plain { get; } =
    [
        "javascript:alert(1)", "JavaScript:alert(1)", "JAVASCRIPT:alert(1)", "jAvAsCrIpT:alert(1)", "javascript://a.example/%0aalert(1)",
        "javascript&#58;alert(1)", "javascript&#x3a;alert(1)", "javascript&colon;alert(1)", "&#106;avascript:alert(1)", "&#x6A;avascript:alert(1)",
        "&#0000106;avascript:alert(1)", "java&Tab;script:alert(1)", "java&NewLine;script:alert(1)", "java&#9;script:alert(1)", "java&#10;script:alert(1)",
        "java&#13;script:alert(1)", "java&#0;script:alert(1)", "&#1;javascript:alert(1)", "&#32;javascript:alert(1)", "javascript%3Aalert(1)",
        "%6Aavascript:alert(1)", "%6a%61%76%61script:alert(1)", "java\\script:alert(1)", "javascript\\:alert(1)", "\u200Bjavascript:alert(1)", "\u202Ejavascript:alert(1)",
        "java\u00ADscript:alert(1)", "\uFF4Aavascript:alert(1)", "j\u0430vascript:alert(1)", "javascript\uFF1Aalert(1)", "javascript\u02D0alert(1)",
        "vbscript:msgbox(1)", "VBScript:msgbox(1)", "data:text/html,a", "data:text/html;base64,PHNjcmlwdD4=", "DATA:text/html,a", "data:image/svg+xml,a",
        "file:///etc/passwd", "FILE:///etc/passwd", "blob:https://a.example/1", "filesystem:https://a.example/1", "ftp://a.example", "ws://a.example",
        "about:blank", "view-source:https://a.example", "feed:https://a.example", "jar:https://a.example!/a", "intent://a#Intent", "sms:911", "callto:911", "chrome://settings",
        "//evil.example", "///evil.example", "////evil.example", "/\\evil.example", "\\\\evil.example", "\\/evil.example", "/%5Cevil.example", "/%2F/evil.example",
        "/&#47;evil.example", "&#47;&#47;evil.example", "/&sol;evil.example", "/&bsol;evil.example", "/&Tab;/evil.example",
        "https:evil.example", "https:/evil.example", "https:\\\\evil.example", "https://", "https:///evil.example", "http:evil.example", "hxxps://evil.example",
        "https://user:pass@evil.example", "https://user@evil.example", "https://@evil.example", "https://:@evil.example", "https://spine.example.org@evil.example", "https://a:@evil.example", "https://a&commat;evil.example", "https://a&#64;evil.example",
        "https://evil.example\\@a.example", "https://\u0435vil.example", "https://evil\u3002example", "https://evil\uFF0Eexample", "https://a.example/\u202Egnp.exe",
         "https://a.example/`", "https://a.example/|", "https://a.example/{a}", "https://a.example/^",
        "/no-such-page", "/About", "/ABOUT", "/about/", "/about?next=evil", "/about?", "?next=evil", "/about%2f", "/about/../faq", "/./about", "../about", "./about", "about", "about.html", "/about;a", "/about//", "/about#A", "/about##a", "#", "##", "#a b".Replace(" ", "%20", StringComparison.Ordinal), "#\u00E9", "#&quot;",
        "mailto:", "mailto:a", "mailto:a@b?subject=c", "mailto:a@b.example,c@d.example", "mailto:a@b.example&#10;Bcc:c", "tel:", "tel:1;ext=2", "tel:*99#", "tel:javascript", "tel:+", "/cdn-cgi/a.js", "a:b", ":", "%00", "&#0;",
    ];

    /// <summary>Addresses with spaces, line ends, control characters, or brackets: where such a sign ends the link, only words are left.</summary>
    public static IReadOnlyList<string> Torn { get; } =
    [
        " javascript:alert(1)", "java script:alert(1)", "java\tscript:alert(1)", "java\nscript:alert(1)", "java\r\nscript:alert(1)", "\tjavascript:alert(1)", "\njavascript:alert(1)",
        "java\u0001script:alert(1)", "\u0001javascript:alert(1)", "\u001Fjavascript:alert(1)", "java\u007Fscript:alert(1)", "java\u0085script:alert(1)", "java\u2028script:alert(1)", "\u00A0javascript:alert(1)",
        "javascript:alert(1))", "javascript:(((", "<javascript:alert(1)>", "javascript:<b>", "https://a.example/\"onclick=\"alert(1)", "https://a.example/' onclick='alert(1)", "https://a.example/><script>alert(1)</script>",
        "https://a.example/&quot;onclick=alert(1)", "https://a.example/&lt;script&gt;", "https://a.example/&apos;", "/about \"title\" onclick=alert(1)", "/about\" onclick=\"alert(1)", "/about' onclick='alert(1)", "https://a.example/ onclick=alert(1)", "/about){onclick=alert(1)", "/about){: onclick=alert(1) }",
        "javascript:alert(1) \"title\"", "https://a.example/\u0000", "https://a.example/\uD83D\uDE00", "https://a example", "/ab out", "# a",
    ];
}
