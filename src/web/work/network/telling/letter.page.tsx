import type { JSX } from 'preact'
import {
  changeLetter,
  letterWays,
  type LetterView,
  readLetter,
  recordLettersSent,
} from '#capabilities/network/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { newId } from '#platform/ids.ts'
import { notFound } from '#platform/refusal.ts'
import { inLanguage, languages } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { Hidden, Select, TextField } from '#ui/fields/fields.tsx'
import { Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { BackLink, Disclosure } from '#ui/nav/nav.tsx'
import { Marked } from '#web/marked.view.tsx'
import { one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { oneOf } from '#web/public/ask/answers.ts'
import { LocalText } from '#web/public/local-text.tsx'
import { letterText } from '#web/public/welcome/letter-of.ts'
import { tellingWords } from '#web/telling-words.ts'
import { Done } from '#web/work/consulting/parts.view.tsx'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { errorOf, valueOf } from '#web/work/listings/fields.view.tsx'
import { Words } from '#web/work/programme/form.view.tsx'
import { orNull, wordsTyped } from '#web/work/programme/typed.ts'
import { Refused } from '#web/work/upkeep/refused.view.tsx'
import { commonTexts } from './common-texts.ts'
import { longDay } from './days.ts'
import { formOf, Meanwhile, MunicipalityField, pageProblems } from './form-parts.view.tsx'
import { letterName } from './letters.page.tsx'
import { tellingTexts } from './telling-texts.ts'

async function Preview({
  args,
  letter,
}: {
  args: PageArgs
  letter: LetterView
}): Promise<JSX.Element | null> {
  const { lang, caller, deps } = args
  const town =
    letter.municipality === null
      ? deps.catalogue.municipalities().find(({ county }) => county === letter.county)
      : deps.catalogue.municipality(letter.municipality)
  if (town === undefined) return null
  const said = await letterText(caller, deps.catalogue, letter, town, lang)
  return (
    <Section title={tellingTexts[lang].letters.preview(inLanguage(town.name, lang))}>
      <article class="telling-letter" lang={said.lang === lang ? undefined : said.lang}>
        <Marked text={said.text} top={3} />
      </article>
      {letter.state === 'published' && (
        <p>
          <a href={path('publicWelcome', lang, { municipality: town.code })}>
            {tellingTexts[lang].letters.publicPage}
          </a>
        </p>
      )}
    </Section>
  )
}

function Edit({ args, letter }: { args: PageArgs; letter: LetterView }): JSX.Element {
  const { lang } = args
  const words = tellingTexts[lang].letters
  const of = formOf(args, 'edit')
  return (
    <Disclosure summary={commonTexts[lang].edit} open={of.form !== null || args.query['muokkaa'] === '1'}>
      <Meanwhile args={args}>
        <p class="telling-written">{inLanguage(letter.body, lang)}</p>
      </Meanwhile>
      <form method="post" novalidate class="work-form keep-form">
        <Hidden name="act" value="edit" />
        <Hidden name="version" value={String(letter.version)} />
        <p class="leading-note">{words.fields}</p>
        <Words
          of={of}
          name="body"
          label={words.body}
          hint={commonTexts[lang].marks}
          kept={letter.body}
          rows={16}
          maxlength={20_000}
          must
        />
        <Words
          of={of}
          name="addressees"
          label={words.addressees}
          kept={letter.addressees}
          isLine
          maxlength={300}
        />
        <p class="cluster">
          <Button name="publish" value="1">
            {words.publish}
          </Button>
          {letter.state === 'draft' && <Button kind="secondary">{words.save}</Button>}
        </p>
      </form>
    </Disclosure>
  )
}

function Sent({ args, letter }: { args: PageArgs; letter: LetterView }): JSX.Element {
  const { lang, caller, deps } = args
  const words = tellingTexts[lang].letters
  const named = tellingWords[lang]
  const of = formOf(args, 'sent')
  const townName = (code: string): string => inLanguage(deps.catalogue.municipality(code)?.name ?? {}, lang)
  return (
    <Section title={words.history} id="lahetykset">
      {letter.sent.length === 0 && <p>{words.notSent}</p>}
      <ul class="keep-lines">
        {letter.sent.map((each) => (
          <li key={each.id} class="keep-line">
            <span>
              <strong>{longDay(each.sent_on, lang)}</strong>
              {` · ${townName(each.municipality)} · ${words.historyLine(each.families, named.letterWays[each.way])}`}
              {each.note !== '' && ` · ${each.note}`}
            </span>
          </li>
        ))}
      </ul>
      {letter.may_send && letter.state === 'published' && (
        <Disclosure summary={words.record} open={of.form !== null}>
          <form method="post" novalidate class="work-form">
            <Hidden name="act" value="sent" />
            <Hidden name="key" value={of.form === null ? newId() : one(of.form, 'key')} />
            {letter.municipality === null && <MunicipalityField args={args} of={of} empty="–" />}
            <TextField
              name="sentOn"
              type="date"
              label={words.sentOn}
              value={valueOf(of, 'sentOn', helsinkiDate(caller.clock.now()))}
              error={errorOf(of, 'sentOn')}
            />
            <TextField
              name="families"
              inputmode="numeric"
              width="short"
              label={words.families}
              value={valueOf(of, 'families', '')}
              error={errorOf(of, 'families')}
            />
            <Select
              name="way"
              label={words.way}
              options={letterWays.map((value) => ({ value, label: named.letterWays[value] }))}
              value={valueOf(of, 'way', 'post')}
            />
            <Select
              name="language"
              label={commonTexts[lang].languages}
              options={languages.map((value) => ({ value, label: named.languages[value] }))}
              value={valueOf(of, 'language', 'fi')}
            />
            <TextField
              name="note"
              label={words.note}
              optional={commonTexts[lang].optional}
              value={valueOf(of, 'note', '')}
            />
            <Button kind="secondary">{words.recordButton}</Button>
          </form>
        </Disclosure>
      )}
    </Section>
  )
}

const dones = ['added', 'published', 'saved', 'sent'] as const

async function show(args: PageArgs): Promise<JSX.Element> {
  const { lang, caller, params, query, problems } = args
  const words = tellingTexts[lang].letters
  const letter = await readLetter(caller, { id: params['id'] ?? '' })
  const { id } = letter
  const found = pageProblems(args)
  const done = problems === null ? oneOf(dones, query['tehty'] ?? '') : null
  const title = letterName(args, letter)
  return (
    <WorkDocument args={args} title={title} parts={{ id }} sheet="leading">
      <Column width="wide">
        <BackLink href={path('welcomeLetters', lang)}>{words.title}</BackLink>
        {found !== null && <Refused problems={found} notDone={commonTexts[lang].notDone} />}
        {done !== null && <Done>{words.done[done]}</Done>}
        <PageTitle
          kicker={words.states[letter.state]}
          title={title}
          lead={<LocalText of={letter.addressees} lang={lang} />}
        />
        {letter.may_write && <Edit args={args} letter={letter} />}
        {await Preview({ args, letter })}
        <Sent args={args} letter={letter} />
      </Column>
    </WorkDocument>
  )
}

/** One letter: as a family reads it, its text, and how many went out. @source R171 */
export const welcomeLetterPage: Page = {
  audience: 'work',
  get: (args) => {
    demandPerson(args)
    return show(args)
  },
  post: async (args, form) => {
    const { caller, lang, params } = args
    const id = params['id'] ?? ''
    const go = (tehty: (typeof dones)[number]): Response =>
      seeOther(path('welcomeLetter', lang, { id }, { tehty }))
    if (one(form, 'act') === 'edit') {
      const publish = one(form, 'publish') !== ''
      await changeLetter(caller, {
        id,
        version: one(form, 'version'),
        letter: { body: wordsTyped(form, 'body'), addressees: wordsTyped(form, 'addressees') },
        publish,
      })
      return go(publish ? 'published' : 'saved')
    }
    if (one(form, 'act') !== 'sent') throw notFound()
    await recordLettersSent(caller, {
      id,
      municipality: orNull(one(form, 'municipality')),
      sent: {
        sentOn: one(form, 'sentOn'),
        language: oneOf(languages, one(form, 'language')) ?? 'fi',
        way: oneOf(letterWays, one(form, 'way')) ?? 'post',
        families: one(form, 'families'),
        note: one(form, 'note'),
      },
      key: one(form, 'key'),
    })
    return go('sent')
  },
}
