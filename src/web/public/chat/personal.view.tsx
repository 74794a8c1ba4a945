import type { JSX } from 'preact'
import { crisisIn } from '#capabilities/directory/index.ts'
import { masked, personalIn } from '#capabilities/conversations/index.ts'
import { Button } from '#ui/button/button.tsx'
import { Hidden } from '#ui/fields/fields.tsx'
import { Notice } from '#ui/message/message.tsx'
import { one, type PageArgs } from '#web/page.ts'
import { chatTexts } from './texts.ts'

export const isPersonal = ({ problems }: PageArgs): boolean =>
  problems?.refusal.fields.some(({ code }) => code === 'personal-details') === true

/** What was typed, without what tells who somebody is where that was the reason to refuse. */
export function typedIn(args: PageArgs, field: string): string {
  if (args.problems === null) return ''
  const typed = one(args.problems.form, field)
  return isPersonal(args) ? masked(typed) : typed
}

/** Why nothing was sent, and what was hidden. Whoever writes of danger may send it as it was written. */
export function PersonalNotice({
  args,
  carry,
}: {
  args: PageArgs
  carry: readonly string[]
}): JSX.Element | null {
  if (!isPersonal(args) || args.problems === null) return null
  const { form } = args.problems
  const words = chatTexts[args.lang].personal
  const text = one(form, 'text')
  const kinds = [
    ...new Set(personalIn(`${one(form, 'nickname')} ${text}`).map(({ kind }) => words.what[kind])),
  ]
  const mayGoAsIs = crisisIn(text) !== null && personalIn(one(form, 'nickname')).length === 0
  return (
    <Notice kind="warning" title={words.title} live>
      <p>{words.why}</p>
      <p>
        {words.masked} {kinds.join(', ')}. {words.ready}
      </p>
      {mayGoAsIs && (
        <form method="post">
          {carry.map((name) => (
            <Hidden key={name} name={name} value={one(form, name)} />
          ))}
          <Hidden name="text" value={text} />
          <Hidden name="as-is" value="1" />
          <p>{words.asIsHint}</p>
          <Button kind="secondary">{words.asIs}</Button>
        </form>
      )}
    </Notice>
  )
}
