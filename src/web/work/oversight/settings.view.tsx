import type { JSX } from 'preact'
import { holdGrounds, type OversightSettings } from '#capabilities/oversight/index.ts'
import { helsinkiDate, plainDate } from '#platform/dates.ts'
import { languages } from '#platform/text.ts'
import { dateInWords, momentInWords } from '#platform/words.ts'
import { Button } from '#ui/button/button.tsx'
import { Checkbox } from '#ui/fields/choices.tsx'
import { Hidden, Select, TextArea, TextField } from '#ui/fields/fields.tsx'
import { Card, Section, Stack } from '#ui/layout/layout.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { DataTable } from '#ui/table/table.tsx'
import type { FormProblems } from '#web/form-problems.ts'
import { one, type PageArgs } from '#web/page.ts'
import { oversightWorkTexts } from './texts.ts'

type Props = { args: PageArgs; settings: OversightSettings; problems: FormProblems | null }

const typedIn = (args: PageArgs, move: string): ((field: string) => string | undefined) => {
  const form = args.problems?.form
  return (field) => (form !== undefined && one(form, 'move') === move ? one(form, field) : undefined)
}

function Advisers({ args, settings, problems }: Props): JSX.Element {
  const words = oversightWorkTexts[args.lang].settings
  return (
    <Section title={words.advisers}>
      <Stack gap="small">
        {(['ombudsperson', 'privacy-officer', 'registry'] as const).map((kind) => {
          const known = settings.advisers.find((each) => each.kind === kind)
          const typed = typedIn(args, `adviser-${kind}`)
          const isTyped = typed('move') !== undefined
          const error = (field: string): string | undefined => (isTyped ? problems?.of(field) : undefined)
          return (
            <Disclosure key={kind} summary={words.adviserKinds[kind]} open={isTyped}>
              <form method="post" class="work-form" novalidate>
                <Hidden name="move" value={`adviser-${kind}`} />
                {languages.map((each) => (
                  <TextField
                    key={each}
                    name={`name-${each}`}
                    label={`${words.name} ${words.inLanguage[each]}`}
                    lang={each}
                    value={typed(`name-${each}`) ?? known?.name[each] ?? ''}
                    error={error(`name-${each}`)}
                  />
                ))}
                <TextField
                  name="phone"
                  label={words.phone}
                  value={typed('phone') ?? known?.phone ?? ''}
                  error={error('phone')}
                />
                <TextField
                  name="email"
                  label={words.email}
                  value={typed('email') ?? known?.email ?? ''}
                  error={error('email')}
                />
                {languages.map((each) => (
                  <TextField
                    key={each}
                    name={`hours-${each}`}
                    label={`${words.hours} ${words.inLanguage[each]}`}
                    lang={each}
                    value={typed(`hours-${each}`) ?? known?.hours?.[each] ?? ''}
                  />
                ))}
                <Button kind="secondary">{words.save}</Button>
              </form>
            </Disclosure>
          )
        })}
      </Stack>
    </Section>
  )
}

function Holds({ args, settings, problems }: Props): JSX.Element {
  const { lang, deps } = args
  const words = oversightWorkTexts[lang].settings
  const today = helsinkiDate(deps.clock.now())
  const typed = typedIn(args, 'hold')
  const isTyped = typed('move') !== undefined
  const error = (field: string): string | undefined => (isTyped ? problems?.of(field) : undefined)
  return (
    <Section title={words.holds} id="holds">
      <p>{words.holdsLead}</p>
      {settings.holds.length === 0 && <p>{words.noHolds}</p>}
      {settings.holds.map((hold) => (
        <Card key={hold.id}>
          <p>
            <code>{hold.member}</code>
          </p>
          <p>
            {words.holdGrounds[hold.ground]}. {dateInWords(plainDate(hold.until), lang, today)}. {hold.by}
          </p>
          <p>{hold.reasons}</p>
          <form method="post">
            <Hidden name="move" value="end-hold" />
            <Hidden name="hold" value={hold.id} />
            <Button kind="secondary">{words.endHold}</Button>
          </form>
        </Card>
      ))}
      <Disclosure summary={words.hold} open={isTyped}>
        <form method="post" class="work-form" novalidate>
          <Hidden name="move" value="hold" />
          <TextField
            name="member"
            label={words.holdMember}
            hint={words.holdMemberHint}
            value={typed('member') ?? ''}
            error={error('member')}
          />
          <Select
            name="ground"
            label={words.holdGround}
            value={typed('ground')}
            options={holdGrounds.map((each) => ({ value: each, label: words.holdGrounds[each] }))}
          />
          <TextArea
            name="reasons"
            label={words.holdReasons}
            rows={3}
            value={typed('reasons') ?? ''}
            error={error('reasons')}
          />
          <TextField
            name="until"
            type="date"
            width="middle"
            label={words.holdUntil}
            value={typed('until') ?? ''}
            error={error('until')}
          />
          <Button kind="secondary">{words.hold}</Button>
        </form>
      </Disclosure>
    </Section>
  )
}

function Deletions({ args, settings }: Props): JSX.Element {
  const { lang, deps } = args
  const words = oversightWorkTexts[lang].settings
  return (
    <Section title={words.deletions} id="deletions">
      <p>{words.deletionsLead}</p>
      {settings.deletions.length === 0 ? (
        <p>{words.noDeletions}</p>
      ) : (
        <DataTable
          id="deletion-table"
          caption={words.deletions}
          captionHidden
          columns={[
            { label: words.deleted },
            { label: words.what },
            { label: words.rule },
            { label: words.rows, numeric: true },
            { label: words.hash },
          ]}
          rows={settings.deletions.map((each) => ({
            key: each.id,
            cells: [
              momentInWords(each.deleted_at, lang, deps.clock.now()),
              <code key="what">{each.subject.slice(0, 8)}</code>,
              words.rules[each.rule] ?? each.rule,
              Object.values(each.counts).reduce((sum, count) => sum + count, 0),
              <code key="hash">{each.hash.slice(0, 16)}</code>,
            ],
          }))}
        />
      )}
    </Section>
  )
}

/** What families see of their readers, whom they may turn to, whose list is held back, and what was deleted. */
export function SettingsView(props: Props): JSX.Element {
  const words = oversightWorkTexts[props.args.lang].settings
  return (
    <>
      <Section title={words.title} id="settings">
        <form method="post" class="work-form">
          <Stack>
            <Hidden name="move" value="names" />
            <Checkbox
              name="names"
              value="yes"
              checked={props.settings.namesStaff}
              label={words.names}
              hint={words.namesHint}
            />
            <p>
              <Button kind="secondary">{words.save}</Button>
            </p>
          </Stack>
        </form>
      </Section>
      <Advisers {...props} />
      <Holds {...props} />
      <Deletions {...props} />
    </>
  )
}
