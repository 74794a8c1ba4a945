import type { JSX } from 'preact'
import { type ChatNow, chatNow, readOwnTalk, startTalk } from '#capabilities/conversations/index.ts'
import { crisisIn } from '#capabilities/directory/index.ts'
import { newToken } from '#platform/ids.ts'
import { Refusal } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { momentInWords } from '#platform/words.ts'
import { Button, LinkButton } from '#ui/button/button.tsx'
import { Hidden, TextArea, TextField } from '#ui/fields/fields.tsx'
import { Icon } from '#ui/icon/icon.tsx'
import { Card, Page as Column, PageTitle, Section } from '#ui/layout/layout.tsx'
import { Notice } from '#ui/message/message.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { formProblems } from '#web/form-problems.ts'
import { cookie, html, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { asNobody } from '#web/public/ask/draft.ts'
import { Refused } from '#web/public/ask/step-page.view.tsx'
import { UrgentHelp } from '#web/public/ask/urgent-help.view.tsx'
import { PublicDocument } from '#web/public/document.tsx'
import { LineList } from '#web/public/lines.view.tsx'
import { linesFor } from '#web/public/lines-of.ts'
import { chosenPlace, choosePlaceHere } from '#web/public/place-of.ts'
import { Hours } from './hours.view.tsx'
import { isPersonal, PersonalNotice, typedIn } from './personal.view.tsx'
import { chatTexts } from './texts.ts'

/** A talk that this browser has going on. */
async function hasTalk(args: PageArgs): Promise<boolean> {
  if (args.caller.actor.kind !== 'code') return false
  try {
    await readOwnTalk(args.caller, {})
    return true
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}

function OpenState({ args, now }: { args: PageArgs; now: ChatNow }): JSX.Element {
  const { lang, deps } = args
  const words = chatTexts[lang]
  const moment = (at: Date): string => momentInWords(at, lang, deps.clock.now())
  const { opening } = now
  return (
    <div class="chat-state">
      {opening.state === 'open' ? (
        <>
          <p>
            <strong>{opening.until === null ? words.openNow : words.openUntil(moment(opening.until))}</strong>
          </p>
          {now.waiting > 0 && <p>{words.waiting(now.waiting)}</p>}
        </>
      ) : (
        <>
          <p>
            <strong>{words.closed}</strong>
          </p>
          {opening.next !== null && <p>{words.opens(moment(opening.next))}</p>}
        </>
      )}
    </div>
  )
}

/** Who can be reached now, whatever the hour. */
function Meanwhile({ args, county }: { args: PageArgs; county: string | null }): JSX.Element {
  const { lang, deps } = args
  const words = chatTexts[lang]
  return (
    <Section title={words.meanwhile}>
      <LineList lines={linesFor(deps.catalogue, county, lang, ['children-and-youth'])} lang={lang} />
      <p>
        <a href={path('ask', lang, {}, { nuori: '1' })}>{words.ask}</a>
      </p>
    </Section>
  )
}

function Begin({ args, municipality }: { args: PageArgs; municipality: string }): JSX.Element {
  const words = chatTexts[args.lang]
  const problems = formProblems(args.problems, args.lang, {
    'talk.text': 'text',
    'talk.nickname': 'nickname',
  })
  const key = args.problems === null ? newToken() : one(args.problems.form, 'key')
  return (
    <form method="post" action={path('chat', args.lang)}>
      <Hidden name="key" value={key} />
      <Hidden name="municipality" value={municipality} />
      <TextArea
        name="text"
        label={words.text.label}
        hint={words.text.hint}
        error={isPersonal(args) ? undefined : problems?.of('text')}
        value={typedIn(args, 'text')}
        rows={5}
      />
      <TextField
        name="nickname"
        label={words.nickname.label}
        hint={words.nickname.hint}
        optional={words.optional}
        error={isPersonal(args) ? undefined : problems?.of('nickname')}
        value={typedIn(args, 'nickname')}
        maxlength={40}
        width="middle"
      />
      <Button icon="heart">{words.begin}</Button>
    </form>
  )
}

async function show(args: PageArgs): Promise<JSX.Element> {
  const { lang, deps } = args
  const words = chatTexts[lang]
  const place = chosenPlace(args)
  const county = place === null ? null : deps.catalogue.countyServing(place.code)
  const now = county === null ? null : await chatNow(asNobody(args), { county })
  const problems = formProblems(args.problems, lang, { 'talk.text': 'text', 'talk.nickname': 'nickname' })
  const danger = args.problems === null ? null : crisisIn(one(args.problems.form, 'text'))
  const isOpen = now?.opening.state === 'open'
  return (
    <PublicDocument args={args} title={words.title} tab={words.tab} current="ask" sheet="chat" isIndexed>
      <Column>
        {!isPersonal(args) && <Refused problems={problems} notDone={words.notDone} />}
        <PersonalNotice args={args} carry={['key', 'municipality', 'nickname']} />
        <PageTitle title={words.title} lead={words.lead} />
        {danger !== null && <UrgentHelp args={args} kind={danger} county={county} />}
        {(await hasTalk(args)) && (
          <Notice kind="info">
            <p>
              {words.goOn} <a href={path('chatTalk', lang)}>{words.goOnLink}</a>
            </p>
          </Notice>
        )}
        <ul class="chat-promises">
          {words.promises.map((promise) => (
            <li key={promise}>
              <Icon name="check" />
              <span>{promise}</span>
            </li>
          ))}
        </ul>
        {place === null ? (
          <Card tone="birch">
            <p>{words.choosePlaceLead}</p>
            <LinkButton href={choosePlaceHere(args)} icon="place">
              {words.choosePlace}
            </LinkButton>
          </Card>
        ) : (
          <p>
            {words.place(inLanguage(place.name, lang))}.{' '}
            <a href={choosePlaceHere(args)}>{words.changePlace}</a>
          </p>
        )}
        {now !== null && <OpenState args={args} now={now} />}
        {place !== null && now === null && (
          <Notice kind="info">
            <p>{words.noChat}</p>
            <p>{words.noChatNext}</p>
          </Notice>
        )}
        {place !== null && isOpen && <Begin args={args} municipality={place.code} />}
        <p class="chat-danger">
          <strong>{words.danger}</strong>
        </p>
        {!isOpen && <Meanwhile args={args} county={county} />}
        {now !== null && (
          <Disclosure summary={words.hoursTitle} open={!isOpen}>
            {now.alwaysOpen ? (
              <p>{words.always}</p>
            ) : (
              <Hours hours={now.hours} lang={lang} closed={words.closedDay} />
            )}
          </Disclosure>
        )}
      </Column>
    </PublicDocument>
  )
}

/** The way into the chat: whether somebody is there, and the first words. */
export const chatPage: Page = {
  audience: 'public',
  get: async (args) =>
    html(await show(args), args.problems?.refusal.status ?? 200, { 'cache-control': 'no-store' }),
  post: async (args, form) => {
    const { token } = await startTalk(asNobody(args), {
      key: one(form, 'key'),
      from: args.from,
      countyOf: args.deps.catalogue.countyServing,
      talk: {
        municipality: one(form, 'municipality'),
        language: args.lang,
        nickname: one(form, 'nickname'),
        text: one(form, 'text'),
        asIs: one(form, 'as-is') === '1',
      },
    })
    return seeOther(path('chatTalk', args.lang), [cookie(args.deps.config, 'session', token, null)])
  },
}
