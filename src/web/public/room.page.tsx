import { notFound } from '#platform/refusal.ts'
import type { Page } from '#web/page.ts'
import { PublicDocument } from './document.tsx'
import { chosenPlace } from './place-of.ts'
import { contentsOf, roomNamed } from './room-contents.ts'
import { roomTexts } from './room-texts.ts'
import { Room } from './room.view.tsx'
import { roomName } from './service.view.tsx'

export const roomPage: Page = {
  audience: 'public',
  get: (args) => {
    const { lang, deps } = args
    const room = roomNamed(args.params['room'] ?? '', deps.catalogue)
    if (room === undefined) throw notFound()
    const contents = contentsOf(room, deps.catalogue, lang, chosenPlace(args)?.code)
    return (
      <PublicDocument
        args={args}
        title={roomName(room.key, lang)}
        tab={roomTexts[lang].tab}
        parts={{ room: room.key }}
        isIndexed
      >
        <Room args={args} room={room} contents={contents} />
      </PublicDocument>
    )
  },
}
