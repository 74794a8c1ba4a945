import type { JSX } from 'preact'
import { type Language, languages } from '#platform/text.ts'
import type { ShellWords } from '#web/shell/words.ts'

/** The same page in the other languages, as plain links. */
export function LanguageSwitch(props: {
  lang: Language
  alternates: Readonly<Record<Language, string>>
  words: ShellWords
}): JSX.Element {
  return (
    <ul class="language-switch" aria-label={props.words.languages}>
      {languages.map((language) => (
        <li key={language}>
          <a
            class="language-switch__link"
            href={props.alternates[language]}
            hreflang={language}
            lang={language}
            aria-current={language === props.lang ? 'true' : undefined}
          >
            <span class="language-switch__code">{language.toUpperCase()} </span>
            <span class="language-switch__name">{props.words.languageNames[language]}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
