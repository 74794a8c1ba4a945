import type { JSX } from 'preact'
import {
  askSignInLink,
  demoPersonas,
  deviceOf,
  type Session,
  type SignInProvider,
  signInAsPersona,
  signInProviders,
  signInWithPasskey,
  signOut,
  useSignInLink,
} from '#capabilities/accounts/index.ts'
import { notFound } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { personas } from '#seed/demo/personas.ts'
import { Button, LinkButton } from '#ui/button/button.tsx'
import { ErrorSummary } from '#ui/fields/error-summary.tsx'
import { Hidden, TextField } from '#ui/fields/fields.tsx'
import { Island } from '#ui/island.tsx'
import { Page as Column } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { formProblems } from '#web/form-problems.ts'
import { cookie, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { safeReturn } from '#web/public/place-of.ts'
import {
  chosenProvider,
  enter as enterAt,
  leaveFor,
  sessionCookie,
  signInProblem,
  wayBack,
} from '#web/sign-in/entering.ts'
import { nameOf, ProblemNotice } from '#web/sign-in/leaving.view.tsx'
import { PasskeySignIn } from '#web/sign-in/passkey.view.tsx'
import { strongTexts } from '#web/sign-in/texts.ts'
import { signInTexts } from '#web/work/sign-in.texts.ts'
import Forget from '#web/work/counting/forget.island.tsx'
import { WorkDocument } from '#web/work/document.tsx'

const enter = (args: PageArgs, session: Session, back: string): Promise<Response> =>
  enterAt(args, session, safeReturn(back, path('work', session.person?.language ?? args.lang)))

/** Providers of the county whose municipality this browser has chosen come first. */
const providersHere = (args: PageArgs): Promise<readonly SignInProvider[]> =>
  signInProviders(args.caller, { audience: 'workers', county: args.place?.county ?? null })

async function WithProviders(args: PageArgs): Promise<JSX.Element | null> {
  const providers = await providersHere(args)
  const words = strongTexts[args.lang]
  if (providers.length === 0) return null
  return (
    <>
      <h2>{words.worker.title}</h2>
      <p>{words.worker.intro}</p>
      <form method="post" action={path('signIn', args.lang)} class="provider-list">
        <Back args={args} />
        {providers.map((provider) => (
          <Button key={provider.key} name="provider" value={provider.key} kind="secondary">
            {nameOf(provider, args.lang)}
          </Button>
        ))}
      </form>
      <h2>{words.worker.orMail}</h2>
    </>
  )
}

const Back = ({ args }: { args: PageArgs }): JSX.Element | null =>
  wayBack(args) === '' ? null : <Hidden name="back" value={wayBack(args)} />

async function DemoPeople(args: PageArgs): Promise<JSX.Element | null> {
  if (!args.deps.config.demo) return null
  const words = signInTexts[args.lang]
  const people = new Map((await demoPersonas(args.caller, {})).map((person) => [person.key, person]))
  const counties = [...new Set(personas.map((persona) => persona.county))]
  return (
    <section aria-labelledby="demo-people">
      <h2 id="demo-people">{words.demoTitle}</h2>
      <p>{words.demoIntro}</p>
      {counties.map((code) => (
        <section key={code} aria-labelledby={`demo-${code}`}>
          <h3 id={`demo-${code}`}>
            {inLanguage(args.deps.catalogue.county(code)?.short_name ?? {}, args.lang)}
          </h3>
          <form method="post" action={path('signIn', args.lang)} class="persona-list">
            <Back args={args} />
            {personas
              .filter((persona) => persona.county === code)
              .map(({ key }) => {
                const person = people.get(key)
                return person === undefined ? null : (
                  <button key={key} class="persona" type="submit" name="persona" value={key}>
                    <strong>{person.name}</strong> <span>{inLanguage(person.title, args.lang)}</span>
                  </button>
                )
              })}
          </form>
        </section>
      ))}
    </section>
  )
}

export const signInPage: Page = {
  audience: 'public',
  get: async (args) => {
    const words = signInTexts[args.lang]
    const problems = formProblems(args.problems, args.lang)
    const demo = await DemoPeople(args)
    const strong = await WithProviders(args)
    const problem = signInProblem(args)
    const isSent = args.query['sent'] === '1'
    return (
      <WorkDocument args={args} title={words.title}>
        <Column>
          <h1>{words.title}</h1>
          <ProblemNotice lang={args.lang} problem={problem} />
          {problems !== null && problem === null && (
            <ErrorSummary title={problems.title} errors={problems.errors} />
          )}
          {strong}
          {isSent ? (
            <Notice kind="success" title={words.sentTitle} live>
              <p>{words.sent}</p>
            </Notice>
          ) : (
            <form method="post" action={path('signIn', args.lang)} novalidate>
              <Back args={args} />
              <p>{words.intro}</p>
              <TextField
                name="email"
                type="email"
                label={words.email}
                hint={words.emailHint}
                autocomplete="email"
                value={args.problems === null ? '' : one(args.problems.form, 'email')}
                error={problems?.of('email')}
              />
              <Button type="submit">{words.send}</Button>
            </form>
          )}
          <Island name="forget" component={Forget} props={{}} />
          <PasskeySignIn args={args} back={wayBack(args)} />
          {demo}
          <p>
            {words.families} <a href={path('familySignIn', args.lang)}>{words.ownMatters}</a>
          </p>
          <p>
            <a href={path('follow', args.lang)}>{words.follow}</a>
          </p>
        </Column>
      </WorkDocument>
    )
  },
  post: async (args, form) => {
    const persona = one(form, 'persona')
    const back = safeReturn(one(form, 'back'), '')
    if (persona !== '') {
      if (!args.deps.config.demo) throw notFound()
      return enter(
        args,
        await signInAsPersona(args.caller, { persona, device: deviceOf(args.userAgent) }),
        back,
      )
    }
    if (one(form, 'by') === 'passkey') {
      const session = await signInWithPasskey(args.caller, {
        response: one(form, 'passkey'),
        origin: args.origin,
        from: args.from,
        device: deviceOf(args.userAgent),
      })
      return enter(args, session, back)
    }
    const provider = one(form, 'provider')
    if (provider !== '') {
      return leaveFor(args, {
        provider: chosenProvider(await providersHere(args), provider),
        purpose: 'sign-in',
        back,
        typed: null,
        county: null,
      })
    }
    await askSignInLink(args.caller, {
      email: one(form, 'email'),
      language: args.lang,
      linkBase: `${args.deps.config.publicUrl}${path('signInLink', args.lang, { token: '-' }).slice(0, -1)}`,
      linkEnd: back === '' ? '' : `?${new URLSearchParams({ back }).toString()}`,
      from: args.from,
    })
    return seeOther(path('signIn', args.lang, {}, { sent: '1' }))
  },
}

/** The link of the mail. Opening it does nothing yet, so a program that looks at links does not use it up. */
export const signInLinkPage: Page = {
  audience: 'public',
  get: (args) => {
    const words = signInTexts[args.lang]
    const problems = formProblems(args.problems, args.lang)
    const token = args.params['token'] ?? ''
    return (
      <WorkDocument args={args} title={words.linkTitle} parts={{ token }}>
        <Column>
          <h1>{words.linkTitle}</h1>
          {problems !== null && <ErrorSummary title={problems.title} errors={problems.errors} />}
          {problems === null ? (
            <form method="post">
              <p>{words.linkIntro}</p>
              <Hidden name="go" value="1" />
              <Button type="submit">{words.linkButton}</Button>
            </form>
          ) : (
            <p id="token">
              <LinkButton href={path('signIn', args.lang)}>{words.again}</LinkButton>
            </p>
          )}
        </Column>
      </WorkDocument>
    )
  },
  post: async (args) =>
    enter(
      args,
      await useSignInLink(args.caller, {
        token: args.params['token'] ?? '',
        from: args.from,
        device: deviceOf(args.userAgent),
      }),
      args.query['back'] ?? '',
    ),
}

export const signOutPage: Page = {
  audience: 'public',
  get: (args) => seeOther(path('signIn', args.lang)),
  post: async (args) => {
    if (args.sessionToken !== null) await signOut(args.caller, { token: args.sessionToken })
    const left = seeOther(path('home', args.lang), [sessionCookie(args.deps, '', 0)])
    left.headers.set('clear-site-data', '"cache"')
    return left
  },
}

/** Comfortable or compact, kept in a cookie of this browser. */
export const densityPage: Page = {
  audience: 'work',
  get: (args) => seeOther(path('work', args.lang)),
  post: (args, form) => {
    const back = safeReturn(one(form, 'back'), path('work', args.lang))
    const density = one(form, 'density') === 'compact' ? 'compact' : 'comfortable'
    return Promise.resolve(seeOther(back, [cookie(args.deps.config, 'density', density, 31_536_000)]))
  },
}
