import type { Language } from '#platform/text.ts'
import { type SignInProblem, strongTexts } from '#web/sign-in/texts.ts'

/** What providers and proofs refuse, in the words of the pages that lead there. */
export function signInRefusals(lang: Language): Readonly<Record<string, string>> {
  const { problems, prove } = strongTexts[lang]
  const said = (problem: SignInProblem): string => `${problems[problem].title}. ${problems[problem].text}`
  return {
    'provider-away': said('away'),
    'sign-in.cancelled': said('cancelled'),
    'sign-in.not-proved': said('not-proved'),
    'sign-in.too-late': said('too-late'),
    'sign-in.too-weak': said('too-weak'),
    'sign-in.not-known': said('not-known'),
    'sign-in.another-person': said('another-person'),
    'sign-in.choose-county': said('choose-county'),
    'strong-sign-in-needed': prove.strong,
    'step-up-needed': prove.intro,
  }
}
