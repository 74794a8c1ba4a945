import type { JSX } from 'preact'
import type { OwnSession } from '#capabilities/accounts/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { momentInWords } from '#platform/words.ts'
import { Button } from '#ui/button/button.tsx'
import { Chip, FactList } from '#ui/facts/facts.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Card, Section, Stack } from '#ui/layout/layout.tsx'
import { ownTexts } from '#web/sign-in/own-texts.ts'

function One({ session, lang, now }: { session: OwnSession; lang: Language; now: Date }): JSX.Element {
  const words = ownTexts[lang].sessions
  const device = session.device ?? words.unknownDevice
  const provider = session.provider === null ? '' : `: ${inLanguage(session.provider, lang)}`
  return (
    <Card>
      <Stack gap="small">
        <h3>
          {device} {session.isThis && <Chip tone="good">{words.thisOne}</Chip>}
        </h3>
        <FactList
          facts={[
            { term: words.how, value: `${words.levels[session.level]}${provider}` },
            { term: words.started, value: momentInWords(session.started, lang, now) },
            { term: words.seen, value: momentInWords(session.seen, lang, now) },
          ]}
        />
        {!session.isThis && (
          <form method="post">
            <Hidden name="act" value="end" />
            <Hidden name="session" value={session.id} />
            <Button kind="secondary">
              {words.end}
              <span class="visually-hidden">{words.endWhat(device)}</span>
            </Button>
          </form>
        )}
      </Stack>
    </Card>
  )
}

/** Where one is signed in, with an end to each and to all. */
export function OwnSessions(props: {
  sessions: readonly OwnSession[]
  lang: Language
  now: Date
}): JSX.Element {
  const { sessions, lang, now } = props
  const words = ownTexts[lang].sessions
  return (
    <Section title={words.title} id="sessions">
      <Stack>
        {sessions.map((session) => (
          <One key={session.id} session={session} lang={lang} now={now} />
        ))}
        {sessions.some(({ isThis }) => !isThis) && (
          <form method="post">
            <Hidden name="act" value="end-others" />
            <Button kind="secondary">{words.others}</Button>
          </form>
        )}
        <form method="post">
          <Hidden name="act" value="end-all" />
          <p>{words.everywhereHint}</p>
          <Button kind="secondary">{words.everywhere}</Button>
        </form>
      </Stack>
    </Section>
  )
}
