import type { JSX } from 'preact'
import { type Language, languages } from '#platform/text.ts'
import type { ShellWords } from '#web/shell/words.ts'

const Name = ({ language, words }: { language: Language; words: ShellWords }): JSX.Element => (
  <>
    <span class="language-switch__code">{language.toUpperCase()} </span>
    <span class="language-switch__name">{words.languageNames[language]}</span>
  </>
)

/**
 * The same page in the other languages: plain links, or buttons of a form whose answers nobody has stored yet, so that
 * they come along.
 */
export function LanguageSwitch(props: {
  lang: Language
  alternates: Readonly<Record<Language, string>>
  words: ShellWords
  form?: string | undefined
}): JSX.Element {
  return (
    <ul class="language-switch" aria-label={props.words.languages}>
      {languages.map((language) => (
        <li key={language}>
          {props.form === undefined || language === props.lang ? (
            <a
              class="language-switch__link"
              href={props.alternates[language]}
              hreflang={language}
              lang={language}
              aria-current={language === props.lang ? 'true' : undefined}
            >
              <Name language={language} words={props.words} />
            </a>
          ) : (
            <button
              class="language-switch__link language-switch__send"
              form={props.form}
              formaction={props.alternates[language]}
              name="move"
              value="stay"
              lang={language}
            >
              <Name language={language} words={props.words} />
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}
