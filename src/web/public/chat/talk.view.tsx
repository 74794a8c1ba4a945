import type { JSX } from 'preact'
import { crisisIn } from '#capabilities/directory/index.ts'
import type { YoungView } from '#capabilities/conversations/index.ts'
import { helsinkiTime } from '#platform/dates.ts'
import { inLanguage } from '#platform/text.ts'
import { momentInWords } from '#platform/words.ts'
import { Button } from '#ui/button/button.tsx'
import { RadioGroup } from '#ui/fields/choices.tsx'
import { TextArea, TextField } from '#ui/fields/fields.tsx'
import { Island } from '#ui/island.tsx'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { formProblems, type FormProblems } from '#web/form-problems.ts'
import { one, type PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { Refused } from '#web/public/ask/step-page.view.tsx'
import { UrgentHelp } from '#web/public/ask/urgent-help.view.tsx'
import { PublicDocument } from '#web/public/document.tsx'
import LivePage from '#web/shell/live-page.island.tsx'
import { ChatLog } from './log.view.tsx'
import { isPersonal, PersonalNotice, typedIn } from './personal.view.tsx'
import { chatTexts } from './texts.ts'

type Parts = { readonly args: PageArgs; readonly view: YoungView; readonly problems: FormProblems | null }

/** Who is there, or how far in the queue; said aloud when it changes. */
function State({ args, view }: Parts): JSX.Element {
  const { lang, deps } = args
  const words = chatTexts[lang].talk
  const { opening } = view
  return (
    <div class="chat-state" data-live="state" role="status">
      {view.state === 'talking' && view.worker !== null && (
        <p>
          <strong>{words.with(view.worker.name, inLanguage(view.worker.title, lang))}</strong>
        </p>
      )}
      {view.state === 'waiting' && (
        <>
          <p>
            <strong>{view.place === null || view.place <= 1 ? words.next : words.place(view.place)}</strong>
          </p>
          <p>
            {opening.state === 'closed' && opening.next !== null
              ? words.closedWhileWaiting(momentInWords(opening.next, lang, deps.clock.now()))
              : words.placeHint}
          </p>
        </>
      )}
      {view.state === 'closing' && view.saveUntil !== null && (
        <p>
          <strong>{words.ended(helsinkiTime(view.saveUntil).replace(':', '.'))}</strong>
        </p>
      )}
    </div>
  )
}

function Write({ args, problems }: Parts): JSX.Element {
  const words = chatTexts[args.lang].talk
  return (
    <form method="post" action={path('chatTalk', args.lang)}>
      <TextArea
        name="text"
        label={words.write}
        error={isPersonal(args) ? undefined : problems?.of('text')}
        value={typedIn(args, 'text')}
        rows={3}
      />
      <Button name="move" value="write">
        {words.send}
      </Button>
    </form>
  )
}

/** Saving is the young person's own choice, and so is whether anybody may write to them. */
function Save({ args, problems }: Parts): JSX.Element {
  const words = chatTexts[args.lang].talk
  const form = args.problems?.form
  return (
    <form method="post" action={path('chatTalk', args.lang)}>
      <p>{words.saveHint}</p>
      <RadioGroup
        name="way"
        label={words.saveContact}
        value={form === undefined ? 'none' : one(form, 'way') || 'none'}
        options={[
          { value: 'none', label: words.ways.none },
          { value: 'text-message', label: words.ways.text },
          { value: 'phone', label: words.ways.phone },
          { value: 'email', label: words.ways.email },
        ]}
      />
      <TextField
        name="contact"
        label={words.value}
        hint={words.valueHint}
        optional={chatTexts[args.lang].optional}
        error={problems?.of('contact')}
        value={form === undefined ? '' : one(form, 'contact')}
        width="middle"
      />
      <Button kind="secondary" name="move" value="save">
        {words.saveButton}
      </Button>
    </form>
  )
}

function Leave({ args }: Parts): JSX.Element {
  const words = chatTexts[args.lang].talk
  return (
    <form method="post" action={path('chatTalk', args.lang)}>
      <p>{words.leaveHint}</p>
      <Button kind="danger" name="move" value="leave">
        {words.leaveButton}
      </Button>
    </form>
  )
}

export function TalkPage({ args, view }: { args: PageArgs; view: YoungView }): JSX.Element {
  const { lang } = args
  const words = chatTexts[lang]
  const problems = formProblems(args.problems, lang, { 'contact.value': 'contact' })
  const parts: Parts = { args, view, problems }
  const danger = view.urgent ?? (args.problems === null ? null : crisisIn(one(args.problems.form, 'text')))
  const isOpen = view.state !== 'closing'
  return (
    <PublicDocument args={args} title={words.talk.title} tab={words.tab} current="ask" sheet="chat">
      <Column>
        {!isPersonal(args) && <Refused problems={problems} notDone={words.notDone} />}
        <PersonalNotice args={args} carry={[]} />
        <PageTitle title={words.talk.title} />
        {danger !== null && <UrgentHelp args={args} kind={danger} county={view.county} />}
        <State {...parts} />
        <ChatLog
          lines={view.lines}
          own="young"
          label={words.talk.log}
          names={{ young: words.talk.you, worker: words.talk.worker }}
          written={view.language === lang ? undefined : view.language}
        />
        <Island
          name="live-page"
          component={LivePage}
          props={{
            source: '/live/talk',
            href: path('chatTalk', lang),
            show: words.talk.show,
            pause: words.talk.pause,
            resume: words.talk.resume,
            stays: true,
          }}
        />
        <div data-live="forms" data-phase={isOpen ? 'open' : 'closing'}>
          {isOpen && <Write {...parts} />}
          <Disclosure summary={words.talk.save} open={!isOpen || problems?.of('contact') !== undefined}>
            <Save {...parts} />
          </Disclosure>
          <Disclosure summary={words.talk.leave} open={!isOpen}>
            <Leave {...parts} />
          </Disclosure>
        </div>
      </Column>
    </PublicDocument>
  )
}
