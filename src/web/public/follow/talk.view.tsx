import type { JSX } from 'preact'
import type { FamilyView } from '#capabilities/help-requests/index.ts'
import type { PageArgs } from '#web/page.ts'
import { path } from '#web/paths.ts'
import type { FollowTexts } from './wording.ts'

/** The family's first words and every message after them, oldest first. */
export function Talk(props: {
  args: PageArgs
  view: FamilyView
  words: FollowTexts
  moment: (at: Date) => string
}): JSX.Element {
  const { view, args, moment } = props
  const { page } = props.words
  // Both sides write in the language the family chose; a reader of another page language hears it rightly.
  const written = view.language === args.lang ? undefined : view.language
  const first = { from: 'family', name: null, text: view.text, at: view.arrivedAt, files: [] } as const
  return (
    <ol class="talk">
      {[first, ...view.messages].map((turn, index) => (
        <li key={index} class={turn.from === 'family' ? 'talk__turn talk__turn--own' : 'talk__turn'}>
          <p class="talk__who">
            <strong>{turn.from === 'family' ? page.you : (turn.name ?? page.worker)}</strong>,{' '}
            {moment(turn.at)}
          </p>
          {turn.text === '' ? (
            turn.files.length === 0 && <p class="talk__text">{page.noWords}</p>
          ) : (
            <p class="talk__text" lang={written}>
              {turn.text}
            </p>
          )}
          {turn.files.map((file) => (
            <p key={file.id} class="talk__text">
              <a href={path('followedFile', args.lang, { file: file.id })} download={file.name}>
                {page.file}: {file.name}
              </a>
            </p>
          ))}
        </li>
      ))}
    </ol>
  )
}
