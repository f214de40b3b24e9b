package org.cecps.portal.web.support;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cecps.portal.translations.Language;

/** The language of a visitor whose address names none: the one of the last visit, else what the browser asks for. */
final class PreferredLanguage {

    private static final String COOKIE = "lang";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    private PreferredLanguage() {}

    /** The language to start with; English when nothing is known. */
    static Language of(HttpServletRequest request) {
        return remembered(request)
                .or(() -> Collections.list(request.getLocales()).stream()
                        .flatMap(PreferredLanguage::candidates)
                        .findFirst())
                .orElse(Language.EN);
    }

    /** Remembers the language of this visit for the next one. */
    static void remember(Language language, HttpServletRequest request, HttpServletResponse response) {
        if (remembered(request).filter(language::equals).isEmpty()) {
            Cookies.write(response, COOKIE, language.tag(), REMEMBERED);
        }
    }

    private static Optional<Language> remembered(HttpServletRequest request) {
        return Cookies.read(request, COOKIE).flatMap(Language::of).filter(Language::isReleased);
    }

    private static Stream<Language> candidates(Locale locale) {
        return Stream.of(locale.toLanguageTag(), locale.getLanguage() + "-" + locale.getScript(), locale.getLanguage())
                .flatMap(tag -> Language.of(tag).stream())
                .filter(Language::isReleased);
    }
}
