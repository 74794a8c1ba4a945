import type { ComponentChildren, JSX } from 'preact'
import { byName, crisisIn } from '#capabilities/directory/index.ts'
import {
  type DoorRow,
  forWhom,
  recordedChannels,
  recordNext,
  suggestionFor,
  topics,
  worries,
} from '#capabilities/help-requests/index.ts'
import { inLanguage, languages } from '#platform/text.ts'
import { momentInWords } from '#platform/words.ts'
import { Button } from '#ui/button/button.tsx'
import { Checkbox, CheckboxGroup, RadioGroup } from '#ui/fields/choices.tsx'
import { Combo, Hidden, Select, TextArea, TextField } from '#ui/fields/fields.tsx'
import { Notice } from '#ui/message/message.tsx'
import type { FormProblems } from '#web/form-problems.ts'
import { type Form, many, one, type PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { protectedWords } from '#web/protected-words.ts'
import { UrgentHelp } from '#web/public/ask/urgent-help.view.tsx'
import { receivingTexts } from '#web/work/receiving-texts.ts'
import { requestWords } from '#web/work/request-words.ts'
import { recordTexts } from './texts.ts'

export type RecordProps = {
  readonly args: PageArgs
  readonly form: Form
  readonly problems: FormProblems | null
  readonly doors: readonly DoorRow[]
  /** What the check found: where it would go and by when it is answered. Null before a check. */
  readonly preview: { readonly door: DoorRow; readonly promisedBy: Date } | null
  readonly isChecked: boolean
}

type Field = { readonly value: string; readonly error: string | undefined }
const fieldsOf =
  ({ form, problems }: RecordProps) =>
  (name: string): Field => ({ value: one(form, name), error: problems?.of(name) })

const Group = (props: { title: string; children: ComponentChildren }): JSX.Element => (
  <section class="record__group">
    <h2 class="record__heading">{props.title}</h2>
    {props.children}
  </section>
)

/** What the words say at once: danger first, then what they point to, then where it would go. */
export function Checked(props: RecordProps): JSX.Element | null {
  const { args, form, preview } = props
  const { lang, caller } = args
  const words = recordTexts[lang]
  const text = one(form, 'text')
  const danger = crisisIn(text)
  const county = caller.actor.kind === 'person' ? caller.actor.county : null
  const { worry, topics: found } = suggestionFor(text)
  const named = requestWords[lang]
  if (!props.isChecked && danger === null) return null
  const parts = [
    ...(worry === null ? [] : [{ name: named.worries[worry.level], words: worry.words }]),
    ...found.map((each) => ({ name: named.topics[each.topic], words: each.words })),
  ]
  return (
    <div class="record__checked" id="checked">
      {danger !== null && (
        <>
          <p class="record__danger">{words.danger}</p>
          <UrgentHelp args={args} kind={danger} county={county} />
        </>
      )}
      {props.isChecked && parts.length > 0 && (
        <Notice kind="info" title={words.found}>
          <ul>
            {parts.map((part) => (
              <li key={part.name}>
                <strong>{part.name}</strong>: <q>{part.words.join(', ')}</q>
              </li>
            ))}
          </ul>
          <p>{receivingTexts[lang].suggestion.only}</p>
        </Notice>
      )}
      {preview !== null && (
        <Notice kind="info">
          <p>
            {words.preview(
              inLanguage(preview.door.name, lang),
              momentInWords(preview.promisedBy, lang, args.deps.clock.now()),
            )}
          </p>
        </Notice>
      )}
    </div>
  )
}

function Talk(props: RecordProps): JSX.Element {
  const { args, form } = props
  const words = recordTexts[args.lang]
  const field = fieldsOf(props)
  return (
    <Group title={words.talk}>
      <div class="record__row">
        <Select
          name="channel"
          label={words.channel}
          options={recordedChannels.map((value) => ({ value, label: words.channels[value] }))}
          {...field('channel')}
        />
        <TextField name="day" label={words.day} type="date" width="middle" {...field('day')} />
        <TextField name="time" label={words.time} type="time" width="short" {...field('time')} />
      </div>
      <p class="record__hint">{words.timeHint}</p>
      <TextArea
        name="text"
        label={words.words}
        hint={words.wordsHint}
        rows={8}
        {...field('text')}
        value={one(form, 'text')}
      />
      <div class="record__check">
        <Button kind="secondary" name="step" value="check">
          {words.check}
        </Button>
        <span class="record__hint">{words.checkHint}</span>
      </div>
    </Group>
  )
}

function Family(props: RecordProps): JSX.Element {
  const { args, form, problems } = props
  const { lang } = args
  const words = recordTexts[lang]
  const named = requestWords[lang]
  const field = fieldsOf(props)
  const { catalogue } = args.deps
  const county = args.caller.actor.kind === 'person' ? args.caller.actor.county : ''
  const places = catalogue
    .municipalities()
    .filter(({ code }) => catalogue.countyServing(code) === county)
    .toSorted(byName(lang))
  return (
    <Group title={words.who}>
      <div class="record__row">
        <Select
          name="forWhom"
          label={words.forWhom}
          empty=""
          options={forWhom.map((value) => ({ value, label: named.forWhom[value] }))}
          {...field('forWhom')}
        />
        <Combo
          name="place"
          label={words.place}
          options={places.map(({ name }) => inLanguage(name, lang))}
          {...field('place')}
        />
        <Select
          name="language"
          label={words.language}
          options={languages.map((value) => ({ value, label: words.languages[value] }))}
          {...field('language')}
        />
        <TextField
          name="interpreter"
          label={words.interpreter}
          optional={words.optional}
          {...field('interpreter')}
        />
      </div>
      <div class="field">
        <Checkbox
          name="protectedAddress"
          value="yes"
          label={protectedWords[lang].record.label}
          hint={protectedWords[lang].record.hint}
          checked={one(form, 'protectedAddress') === 'yes'}
        />
      </div>
      <RadioGroup
        name="worry"
        label={words.worry}
        options={worries.map((value) => ({ value, label: named.worries[value] }))}
        {...field('worry')}
      />
      <CheckboxGroup
        name="topics"
        label={words.topics}
        optional={words.optional}
        options={topics.map((value) => ({ value, label: named.topics[value] }))}
        values={many(form, 'topics')}
        error={problems?.of('topics')}
      />
    </Group>
  )
}

function Reach(props: RecordProps): JSX.Element {
  const words = recordTexts[props.args.lang]
  const field = fieldsOf(props)
  return (
    <Group title={words.reach}>
      <RadioGroup
        name="way"
        label={words.way}
        options={[
          ...(['phone', 'text-message', 'email'] as const).map((value) => ({
            value,
            label: words.ways[value],
          })),
          { value: 'anonymous', label: words.anonymous },
        ]}
        {...field('way')}
      />
      <div class="record__row">
        <TextField name="phone" label={words.phone} type="tel" inputmode="tel" {...field('phone')} />
        <TextField name="email" label={words.email} type="email" spellcheck={false} {...field('email')} />
        <TextField
          name="times"
          label={words.times}
          hint={words.timesHint}
          optional={words.optional}
          {...field('times')}
        />
        <TextField
          name="not"
          label={words.not}
          hint={words.notHint}
          optional={words.optional}
          {...field('not')}
        />
      </div>
    </Group>
  )
}

function GoOn(props: RecordProps): JSX.Element {
  const { lang } = props.args
  const words = recordTexts[lang]
  const judged = receivingTexts[lang].urgency
  const field = fieldsOf(props)
  return (
    <Group title={words.how}>
      <RadioGroup
        name="urgent"
        label={words.urgency}
        options={[
          { value: 'yes', label: judged.urgent, hint: judged.urgentHint },
          { value: 'no', label: judged.notUrgent },
          { value: 'later', label: words.later, hint: words.laterHint },
        ]}
        {...field('urgent')}
      />
      <div class="record__ground">
        <TextField name="ground" label={judged.ground} hint={judged.groundHint} {...field('ground')} />
      </div>
      <Select
        name="door"
        label={words.door}
        hint={words.doorHint}
        empty={words.routed}
        options={props.doors.map((door) => ({ value: door.key, label: inLanguage(door.name, lang) }))}
        {...field('door')}
      />
      <RadioGroup
        name="next"
        label={words.next}
        options={recordNext.map((value) => ({ value, ...words.nexts[value] }))}
        {...field('next')}
      />
    </Group>
  )
}

/** One page, one form, from the talk to the code: the fields in the order in which a talk goes. */
export function RecordForm(props: RecordProps): JSX.Element {
  const { args, form } = props
  return (
    <form class="record" method="post" action={path('workRecord', args.lang)} novalidate>
      <Hidden name="key" value={one(form, 'key')} />
      <Hidden name="writer" value={one(form, 'writer')} />
      <Talk {...props} />
      <Checked {...props} />
      <Family {...props} />
      <Reach {...props} />
      <GoOn {...props} />
      <Button name="step" value="save">
        {recordTexts[args.lang].save}
      </Button>
    </form>
  )
}
