import type { JSX } from 'preact'
import { type MeetingAnswer, meetingAnswers } from '#capabilities/casework/index.ts'
import type { Language } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { meetingTexts } from './texts.ts'

/** Three presses: I come, I take part remotely, I cannot. The one that stands is said in words above. */
export function AnswerForm(props: {
  action: string
  lang: Language
  given: MeetingAnswer | null
  hasLink: boolean
}): JSX.Element {
  const words = meetingTexts[props.lang]
  const choices = meetingAnswers.filter((answer) => answer !== 'remotely' || props.hasLink)
  return (
    <form class="button-row" method="post" action={props.action}>
      <Hidden name="act" value="answer" />
      {choices.map((answer) => (
        <Button
          key={answer}
          name="answer"
          value={answer}
          kind={answer === 'comes' && props.given === null ? 'primary' : 'secondary'}
          icon={props.given === answer ? 'check' : undefined}
        >
          {words.answers[answer]}
        </Button>
      ))}
    </form>
  )
}
