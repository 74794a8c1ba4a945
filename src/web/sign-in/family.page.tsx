import { signInProviders } from '#capabilities/accounts/index.ts'
import { inLanguage } from '#platform/text.ts'
import { Button, LinkButton } from '#ui/button/button.tsx'
import { Hidden, Select } from '#ui/fields/fields.tsx'
import { Page as Column } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { one, type Page, type PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { PublicDocument } from '#web/public/document.tsx'
import { chosenPlace, safeReturn } from '#web/public/place-of.ts'
import { chosenProvider, leaveFor, signInProblem, wayBack } from '#web/sign-in/entering.ts'
import { nameOf, ProblemNotice } from '#web/sign-in/leaving.view.tsx'
import { strongTexts } from '#web/sign-in/texts.ts'

/** The county of the municipality that this browser has chosen. */
const countyHere = (args: PageArgs): string | null => {
  const place = chosenPlace(args)
  return place === null ? null : args.deps.catalogue.countyServing(place.code)
}

/** Where one of a family signs in: at a provider that vouches for who it is. */
export const familySignInPage: Page = {
  audience: 'public',
  get: async (args) => {
    const { lang, deps, caller } = args
    const words = strongTexts[lang].family
    const here = countyHere(args)
    const providers = await signInProviders(caller, { audience: 'families', county: here })
    const counties = deps.catalogue.counties().filter(({ languages }) => languages.length > 0)
    const back = wayBack(args)
    const typedCounty = args.problems === null ? '' : one(args.problems.form, 'county')
    return (
      <PublicDocument args={args} title={words.title} tab={words.title}>
        <Column>
          <h1>{words.title}</h1>
          <ProblemNotice lang={lang} problem={signInProblem(args)} />
          {caller.actor.kind === 'member' && (
            <Notice kind="success" title={words.already}>
              <p>
                <LinkButton kind="secondary" href={safeReturn(back, path('my', lang))}>
                  {words.goOn}
                </LinkButton>
              </p>
            </Notice>
          )}
          <p>{words.intro}</p>
          {providers.length === 0 ? (
            <Notice kind="info">
              <p>{words.noProvider}</p>
            </Notice>
          ) : (
            <form method="post" action={path('familySignIn', lang)}>
              {back !== '' && <Hidden name="back" value={back} />}
              {here === null && counties.length > 1 && (
                <Select
                  name="county"
                  label={words.county}
                  hint={words.countyHint}
                  empty={words.countyEmpty}
                  options={counties.map((county) => ({
                    value: county.code,
                    label: inLanguage(county.name, lang),
                  }))}
                  value={typedCounty}
                />
              )}
              {providers.map((provider) => (
                <p key={provider.key}>
                  <Button name="provider" value={provider.key} wide>
                    {words.withProvider(nameOf(provider, lang))}
                  </Button>
                </p>
              ))}
              {deps.config.demo && <p>{words.demo}</p>}
            </form>
          )}
          <h2>{words.seeTitle}</h2>
          <ul>
            {words.see.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
          <p>{words.note}</p>
          <p>{words.shared}</p>
          <h2>{words.withoutTitle}</h2>
          <p>{words.without}</p>
          <p>
            <a href={path('follow', lang)}>{words.follow}</a>
          </p>
          <p>
            <a href={path('ask', lang)}>{words.ask}</a>
          </p>
        </Column>
      </PublicDocument>
    )
  },
  post: async (args, form) => {
    const { caller, deps } = args
    const here = countyHere(args)
    const served = deps.catalogue.counties().filter(({ languages }) => languages.length > 0)
    const [only] = served.length === 1 ? served : []
    const named = served.find(({ code }) => code === one(form, 'county'))?.code
    const providers = await signInProviders(caller, { audience: 'families', county: here })
    return leaveFor(args, {
      provider: chosenProvider(providers, one(form, 'provider')),
      purpose: 'sign-in',
      back: safeReturn(one(form, 'back'), ''),
      typed: null,
      county: here ?? named ?? only?.code ?? null,
    })
  },
}
