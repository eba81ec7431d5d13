package cat.xarxa.acceptance.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the colours that a mail's style sheet puts on each other can be told apart: 4.5 to 1 (WCAG 2.2, 1.4.3). */
final class Contrast {

    private static final double ENOUGH = 4.5;
    private static final Pattern DARK =
            Pattern.compile("@media \\(prefers-color-scheme: dark\\) *\\{(.*?\\})\\s*\\}", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
    private static final Pattern COLOUR = Pattern.compile("(?<![a-z-])color: *#([0-9a-f]{6})");
    private static final Pattern BACKGROUND = Pattern.compile("background: *#([0-9a-f]{6})");

    private Contrast() {}

    /** What is wrong with a style sheet, in the light and in the dark. */
    static List<String> faults(String css) {
        Matcher dark = DARK.matcher(css);
        if (!dark.find()) {
            return List.of("no colours for the dark");
        }
        List<String> faults = new ArrayList<>(palette(dark.replaceFirst("")));
        faults.addAll(palette(dark.group(1)));
        return faults;
    }

    /** What has no background of its own stands on the body's. */
    private static List<String> palette(String css) {
        String body = RULE.matcher(css)
                .results()
                .filter(rule -> rule.group(1).strip().equals("body"))
                .map(rule -> first(BACKGROUND, rule.group(2), ""))
                .findFirst()
                .orElse("");
        if (body.isEmpty()) {
            return List.of("the body has no background");
        }
        return RULE.matcher(css)
                .results()
                .filter(rule -> COLOUR.matcher(rule.group(2)).find())
                .filter(rule ->
                        ratio(first(COLOUR, rule.group(2), ""), first(BACKGROUND, rule.group(2), body)) < ENOUGH)
                .map(rule -> "too little contrast: " + rule.group().strip())
                .toList();
    }

    static double ratio(String one, String other) {
        double brighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (brighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * part(colour, 0) + 0.7152 * part(colour, 2) + 0.0722 * part(colour, 4);
    }

    private static double part(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static String first(Pattern pattern, String text, String otherwise) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : otherwise;
    }
}
