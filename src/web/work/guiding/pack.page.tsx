import type { JSX } from 'preact'
import type { ServiceView } from '#capabilities/directory/index.ts'
import { answer, readRequest, type WorkView } from '#capabilities/help-requests/index.ts'
import { notFound } from '#platform/refusal.ts'
import { isLanguage, type Language, languages } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { Hidden, TextArea } from '#ui/fields/fields.tsx'
import { Page as Column } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { BackLink, Disclosure } from '#ui/nav/nav.tsx'
import { formProblems } from '#web/form-problems.ts'
import { one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { shellTexts } from '#web/shell/texts.ts'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { guideTexts } from './guide-texts.ts'
import { needQuery } from './guide.view.tsx'
import { type Needed, neededOf } from './need-state.ts'
import { packPageWords } from './pack-texts.ts'
import { InfoPack, packMessage } from './pack.view.tsx'

/** The language of the package: the one chosen, else the family's, else the reader's. */
function languageOf(args: PageArgs, { kept }: Needed): Language {
  const asked = args.query['kieli']
  if (isLanguage(asked)) return asked
  return isLanguage(kept.need.language) ? kept.need.language : args.lang
}

const servicesOf = ({ deps }: PageArgs, { kept }: Needed): readonly ServiceView[] =>
  kept.chosen.flatMap((id) => deps.catalogue.service(id) ?? [])

function Send(props: {
  args: PageArgs
  request: WorkView | null
  message: string
  address: string
}): JSX.Element {
  const { args, request, message, address } = props
  const words = packPageWords[args.lang]
  if (request === null) return <p>{words.noRequest}</p>
  if (request.can['answer'] !== true) return <p>{words.notYours}</p>
  const problems = formProblems(args.problems, args.lang)
  return (
    <Disclosure summary={words.send} open={args.problems !== null}>
      <form method="post" action={address}>
        <Hidden name="version" value={String(request.version)} />
        <TextArea
          name="text"
          label={words.send}
          hint={words.sendHint}
          value={args.problems === null ? message : one(args.problems.form, 'text')}
          error={problems?.of('text')}
          rows={12}
          maxlength={4000}
        />
        <Button>{words.sendButton}</Button>
      </form>
    </Disclosure>
  )
}

/** The chosen services as a package in the family's language: for the printer, for the phone, for the follow page. */
export const packPage: Page = {
  audience: 'work',
  get: async (args): Promise<JSX.Element> => {
    demandPerson(args)
    const needed = await neededOf(args)
    const { lang } = args
    const words = packPageWords[lang]
    const services = servicesOf(args, needed)
    const inIt = languageOf(args, needed)
    const query = { ...needQuery(needed), kieli: inIt }
    const request =
      needed.kept.request === null ? null : await readRequest(args.caller, { id: needed.kept.request })
    const contents = { args, lang: inIt, services, municipality: needed.kept.need.municipality }
    const problems = formProblems(args.problems, lang)
    return (
      <WorkDocument args={args} title={words.tab} query={query}>
        <Column width="wide">
          <div class="info-pack-tools">
            {problems !== null && <Refused problems={problems} notDone={guideTexts[lang].notDone} />}
            <BackLink href={path('workGuide', lang, {}, needQuery(needed))}>{guideTexts[lang].back}</BackLink>
            {args.query['done'] === 'sent' && args.problems === null && (
              <Notice kind="success" live>
                <p>{words.sent}</p>
              </Notice>
            )}
            {services.length === 0 ? (
              <p>{words.none}</p>
            ) : (
              <>
                <p class="info-pack-tools__languages">
                  <span>{words.inLanguage}:</span>
                  {languages.map((each) => (
                    <a
                      key={each}
                      href={path('workGuidePack', lang, {}, { ...needQuery(needed), kieli: each })}
                      lang={each}
                      hreflang={each}
                      aria-current={each === inIt ? 'true' : undefined}
                    >
                      {shellTexts[lang].languageNames[each]}
                    </a>
                  ))}
                </p>
                <p>{words.print}</p>
                <Send
                  args={args}
                  request={request}
                  message={packMessage(contents)}
                  address={path('workGuidePack', lang, {}, query)}
                />
              </>
            )}
          </div>
          <InfoPack {...contents} />
        </Column>
      </WorkDocument>
    )
  },
  post: async (args, form) => {
    demandPerson(args)
    const needed = await neededOf(args)
    const { request } = needed.kept
    if (request === null) throw notFound()
    const version = one(form, 'version')
    await answer(args.caller, {
      id: request,
      text: one(form, 'text'),
      ...(version === '' ? {} : { version }),
    })
    return seeOther(
      path(
        'workGuidePack',
        args.lang,
        {},
        {
          ...needQuery(needed),
          kieli: languageOf(args, needed),
          done: 'sent',
        },
      ),
    )
  },
}
