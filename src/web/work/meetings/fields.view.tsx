import type { JSX } from 'preact'
import {
  familyPresences,
  type MeetingColleague,
  meetingSectors,
  type MeetingView,
} from '#capabilities/casework/index.ts'
import type { ConsentItem } from '#capabilities/families/index.ts'
import { helsinkiDate, helsinkiTime } from '#platform/dates.ts'
import { inLanguage, languages } from '#platform/text.ts'
import { CheckboxGroup, RadioGroup } from '#ui/fields/choices.tsx'
import { Select, TextArea, TextField } from '#ui/fields/fields.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { shortDay } from '#web/public/short-day.ts'
import type { OnCase } from '#web/work/cases/case-head.view.tsx'
import type { Fields } from '#web/work/families/acts.view.tsx'
import { familyWords } from '#web/work/families/words.ts'
import { meetingWorkTexts } from './texts.ts'

type Props = { readonly on: OnCase; readonly fields: Fields }

/** Why, when, where, and whether the family is there. */
export function WhenFields({ on, fields, meeting }: Props & { meeting?: MeetingView }): JSX.Element {
  const words = meetingWorkTexts[on.args.lang].call
  const presences = meetingWorkTexts[on.args.lang].presences
  return (
    <>
      <TextArea
        {...fields.text('purpose', meeting?.purpose)}
        label={words.purpose}
        hint={words.purposeHint}
        rows={2}
        maxlength={1000}
      />
      <div class="meeting-when">
        <TextField
          {...fields.text('day', meeting === undefined ? undefined : helsinkiDate(meeting.startsAt))}
          type="date"
          width="middle"
          label={words.day}
        />
        <TextField
          {...fields.text('from', meeting === undefined ? undefined : helsinkiTime(meeting.startsAt))}
          type="time"
          width="short"
          label={words.from}
        />
        <TextField
          {...fields.text('to', meeting === undefined ? undefined : helsinkiTime(meeting.endsAt))}
          type="time"
          width="short"
          label={words.to}
        />
      </div>
      <div class="family-pair">
        {meeting?.placeHidden !== true && (
          <TextField {...fields.text('place', meeting?.place)} label={words.place} maxlength={300} />
        )}
        <TextField
          {...fields.text('link', meeting?.link)}
          label={words.link}
          hint={words.linkHint}
          optional={words.optional}
          inputmode="text"
          maxlength={500}
        />
      </div>
      <RadioGroup
        {...fields.text('familyPresent', meeting?.familyPresent ?? 'yes')}
        label={words.present}
        options={familyPresences.map((value) => ({ value, label: presences[value] }))}
      />
      <TextArea
        {...fields.text('solved', meeting?.solved)}
        label={words.solved}
        hint={words.solvedHint}
        optional={words.optional}
        rows={2}
        maxlength={1000}
      />
    </>
  )
}

/** Who is asked: of the family, of the team, and somebody outside whom the family wants along. */
export function InviteFields(
  props: Props & {
    readonly colleagues: readonly MeetingColleague[]
    readonly consents: readonly ConsentItem[]
    /** Those of the family who can be asked still. */
    readonly members: OnCase['family']['people']
    /** All of the team are chosen to begin with. */
    readonly all?: boolean
  },
): JSX.Element {
  const { on, fields, colleagues, members } = props
  const { lang } = on.args
  const words = meetingWorkTexts[lang].call
  const sectors = meetingWorkTexts[lang].sectors
  const inForce = props.consents.filter(({ state }) => state === 'in-force')
  return (
    <>
      {members.length > 0 && (
        <CheckboxGroup
          {...fields.list('members')}
          label={words.members}
          hint={words.membersHint}
          options={members.map(({ id, name, part }) => ({
            value: id,
            label: name,
            hint: familyWords[lang].parts[part],
          }))}
        />
      )}
      {colleagues.length > 0 && (
        <CheckboxGroup
          {...fields.list('team', props.all === true ? colleagues.map(({ involvement }) => involvement) : [])}
          label={words.team}
          hint={words.teamHint}
          options={colleagues.map(({ involvement, name, title, unit, sector }) => ({
            value: involvement,
            label: name,
            hint: [
              inLanguage(title, lang),
              ...(unit === null ? [] : [inLanguage(unit, lang)]),
              sectors[sector],
            ].join(' · '),
          }))}
        />
      )}
      <Disclosure
        summary={words.outside}
        open={['outsideName', 'outsideEmail', 'outsideGround'].some(
          (field) =>
            fields.text(field).error !== undefined ||
            (fields.isOpen && fields.text(field).value !== '' && field === 'outsideName'),
        )}
      >
        <p>{words.outsideHint}</p>
        <div class="family-pair">
          <TextField {...fields.text('outsideName')} label={words.outsideName} maxlength={120} />
          <TextField
            {...fields.text('outsideEmail')}
            label={words.outsideEmail}
            hint={words.outsideEmailHint}
            optional={words.optional}
            type="email"
            maxlength={200}
          />
          <Select
            {...fields.text('outsideLanguage', lang)}
            label={words.outsideLanguage}
            options={languages.map((value) => ({ value, label: familyWords[lang].languages[value] }))}
          />
          <Select
            {...fields.text('outsideSector', 'family')}
            label={words.outsideSector}
            options={meetingSectors.map((value) => ({ value, label: sectors[value] }))}
          />
        </div>
        <Select
          {...fields.text('outsideGround', 'family')}
          label={words.outsideGround}
          options={[
            { value: 'family', label: words.familyWants },
            ...inForce.map(({ id, organisation, until }) => ({
              value: id,
              label: words.onConsent(
                organisation === null ? '' : inLanguage(organisation.name, lang),
                shortDay(until, lang),
              ),
            })),
          ]}
        />
      </Disclosure>
    </>
  )
}
