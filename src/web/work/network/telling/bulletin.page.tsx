import type { JSX } from 'preact'
import {
  type BulletinRow,
  changeBulletin,
  publishBulletin,
  readWorkBulletin,
  withdrawBulletin,
} from '#capabilities/network/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { notFound } from '#platform/refusal.ts'
import { inLanguage, languages } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { BackLink, Disclosure } from '#ui/nav/nav.tsx'
import { Marked } from '#web/marked.view.tsx'
import { one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { tellingWords } from '#web/telling-words.ts'
import { Done } from '#web/work/consulting/parts.view.tsx'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { Words } from '#web/work/programme/form.view.tsx'
import { wordsTyped } from '#web/work/programme/typed.ts'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { BulletinFields, bulletinTyped } from './bulletin-form.view.tsx'
import { lackingWords } from './bulletins.page.tsx'
import { commonTexts } from './common-texts.ts'
import { longDay } from './days.ts'
import { areaName, choicesOf, formOf, Meanwhile, pageProblems } from './form-parts.view.tsx'
import { tellingTexts } from './telling-texts.ts'

/** The text in each language that it has, as it will be read. */
function Preview({ args, bulletin }: { args: PageArgs; bulletin: BulletinRow }): JSX.Element {
  const { lang } = args
  return (
    <>
      {languages
        .filter((each) => (bulletin.body[each] ?? '') !== '' || (bulletin.title[each] ?? '') !== '')
        .map((each) => (
          <Section key={each} title={tellingWords[lang].languages[each]}>
            <article class="telling-letter" lang={each === lang ? undefined : each}>
              <p>
                <strong>{bulletin.title[each]}</strong>
              </p>
              {(bulletin.lead[each] ?? '') !== '' && <p>{bulletin.lead[each]}</p>}
              <Marked text={bulletin.body[each] ?? ''} top={3} />
            </article>
          </Section>
        ))}
    </>
  )
}

function Acts({ args, bulletin }: { args: PageArgs; bulletin: BulletinRow }): JSX.Element | null {
  const { lang } = args
  const words = tellingTexts[lang].bulletins
  const of = formOf(args, 'withdraw')
  if (bulletin.state === 'draft') {
    return (
      <Notice kind="info">
        <p>{words.publishLead}</p>
        <form method="post">
          <Hidden name="act" value="publish" />
          <Hidden name="version" value={String(bulletin.version)} />
          <Button>{words.publish}</Button>
        </form>
      </Notice>
    )
  }
  if (bulletin.state === 'withdrawn') return null
  return (
    <Disclosure summary={words.withdraw} open={of.form !== null}>
      <form method="post" novalidate class="work-form">
        <p>{words.withdrawLead}</p>
        <Hidden name="act" value="withdraw" />
        <Hidden name="version" value={String(bulletin.version)} />
        <Words of={of} name="words" label={words.withdrawWords} kept={null} isLine maxlength={300} />
        <Button kind="danger">{words.withdraw}</Button>
      </form>
    </Disclosure>
  )
}

async function edit(args: PageArgs, bulletin: BulletinRow): Promise<JSX.Element> {
  const { lang } = args
  const { id } = bulletin
  const name = inLanguage(bulletin.title, lang)
  const words = tellingTexts[lang].bulletins
  const found = pageProblems(args)
  return (
    <WorkDocument
      args={args}
      title={words.editTitle(name)}
      parts={{ id }}
      query={{ muokkaa: '1' }}
      sheet="leading"
    >
      <Column width="wide">
        <BackLink href={path('workBulletin', lang, { id })}>{name}</BackLink>
        {found !== null && <Refused problems={found} notDone={commonTexts[lang].notDone} />}
        <PageTitle title={words.editTitle(name)} />
        <Meanwhile args={args}>
          <p>
            <LocalText of={bulletin.title} lang={lang} />
          </p>
          <p class="telling-written">{inLanguage(bulletin.body, lang)}</p>
        </Meanwhile>
        <form method="post" novalidate class="work-form keep-form">
          <Hidden name="act" value="edit" />
          <Hidden name="version" value={String(bulletin.version)} />
          <BulletinFields
            args={args}
            of={formOf(args, 'edit')}
            choices={await choicesOf(args)}
            bulletin={bulletin}
          />
          <Button>{commonTexts[lang].save}</Button>
        </form>
      </Column>
    </WorkDocument>
  )
}

const dones = ['added', 'published', 'saved', 'withdrawn'] as const

async function show(args: PageArgs): Promise<JSX.Element> {
  const { lang, caller, params, query, problems } = args
  const words = tellingTexts[lang].bulletins
  const bulletin = await readWorkBulletin(caller, { id: params['id'] ?? '' })
  const { id, state } = bulletin
  const isEditing = problems === null ? query['muokkaa'] === '1' : one(problems.form, 'act') === 'edit'
  if (bulletin.may_write && isEditing && state !== 'withdrawn') return edit(args, bulletin)
  const found = pageProblems(args)
  const done = problems === null ? oneOf(dones, query['tehty'] ?? '') : null
  const lacking = lackingWords(args, bulletin)
  return (
    <WorkDocument args={args} title={inLanguage(bulletin.title, lang)} parts={{ id }} sheet="leading">
      <Column width="wide">
        <BackLink href={path('workBulletins', lang)}>{words.title}</BackLink>
        {found !== null && <Refused problems={found} notDone={commonTexts[lang].notDone} />}
        {done !== null && <Done>{words.done[done]}</Done>}
        <PageTitle
          kicker={[
            tellingWords[lang].bulletinStates[state],
            bulletin.published_at === null ? '' : longDay(helsinkiDate(bulletin.published_at), lang),
            areaName(args, bulletin.area_id),
          ]
            .filter((part) => part !== '')
            .join(' · ')}
          title={<LocalText of={bulletin.title} lang={lang} hyphens />}
          lead={<LocalText of={bulletin.lead} lang={lang} />}
        />
        <p>
          {[
            bulletin.on_page ? words.onPage : '',
            bulletin.to_workers ? words.toWorkers : '',
            bulletin.to_organisations ? words.toOrganisations : '',
            bulletin.mailed > 0 ? words.mailed(bulletin.mailed) : '',
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
        {lacking !== '' && (
          <Notice kind="info">
            <p>{lacking}</p>
          </Notice>
        )}
        {inLanguage(bulletin.withdrawn_words, lang) !== '' && (
          <p class="leading-note">
            <LocalText of={bulletin.withdrawn_words} lang={lang} />
          </p>
        )}
        <p class="keep-links">
          {state === 'published' && bulletin.on_page && (
            <a href={path('bulletin', lang, { id })}>{words.onPublic}</a>
          )}
          {bulletin.may_write && state !== 'withdrawn' && (
            <a href={path('workBulletin', lang, { id }, { muokkaa: '1' })}>{commonTexts[lang].edit}</a>
          )}
        </p>
        <Preview args={args} bulletin={bulletin} />
        {bulletin.may_write && <Acts args={args} bulletin={bulletin} />}
      </Column>
    </WorkDocument>
  )
}

/** One bulletin: as it will be read, in each language; published, put right, taken off. @source R170 */
export const workBulletinPage: Page = {
  audience: 'work',
  get: (args) => {
    demandPerson(args)
    return show(args)
  },
  post: async (args, form) => {
    const { caller, lang, params } = args
    const id = params['id'] ?? ''
    const version = one(form, 'version')
    const go = (tehty: (typeof dones)[number]): Response =>
      seeOther(path('workBulletin', lang, { id }, { tehty }))
    switch (one(form, 'act')) {
      case 'edit':
        await changeBulletin(caller, { id, version, bulletin: bulletinTyped(form) })
        return go('saved')
      case 'publish':
        await publishBulletin(caller, { id, version })
        return go('published')
      case 'withdraw':
        await withdrawBulletin(caller, { id, version, words: wordsTyped(form, 'words') })
        return go('withdrawn')
      default:
        throw notFound()
    }
  },
}
