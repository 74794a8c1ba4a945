import type { JSX } from 'preact'
import type { WorkView } from '#capabilities/help-requests/index.ts'
import type { Language } from '#platform/text.ts'
import { path } from '#web/paths.ts'
import { receivingTexts } from '#web/work/receiving-texts.ts'

/** The files of one message, each a link that saves it. */
export function MessageFiles(props: {
  view: WorkView
  files: WorkView['messages'][number]['files']
  lang: Language
}): JSX.Element | null {
  if (props.files.length === 0) return null
  const words = receivingTexts[props.lang].files
  return (
    <ul class="message-files">
      {props.files.map((file) => (
        <li key={file.id}>
          <a
            href={path('workRequestFile', props.lang, { id: props.view.id, file: file.id })}
            download={file.name}
          >
            {file.name}
          </a>{' '}
          <span class="message-files__size">
            {words.size(String(Math.max(1, Math.round(file.size / 1024))))}
          </span>
        </li>
      ))}
    </ul>
  )
}
