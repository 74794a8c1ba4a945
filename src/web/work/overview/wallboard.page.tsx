import type { JSX } from 'preact'
import { type DoorCount, readWallboard } from '#capabilities/help-requests/index.ts'
import { inLanguage, type Language } from '#platform/text.ts'
import { momentInWords, timeLeftInWords } from '#platform/words.ts'
import { Island } from '#ui/island.tsx'
import { Page as Column, PageTitle } from '#ui/layout/layout.tsx'
import type { Page } from '#web/page.ts'
import { liveWall, path } from '#web/paths.ts'
import { demandPerson, WorkDocument } from '#web/work/document.tsx'
import { overviewTexts } from '#web/work/overview/texts.ts'
import WallNews from '#web/work/overview/wall-news.island.tsx'

function Door({ door, lang, now }: { door: DoorCount; lang: Language; now: Date }): JSX.Element {
  const words = overviewTexts[lang].wall
  const numbers: readonly (readonly [number, string, string])[] = [
    [door.urgent, words.urgent, 'late'],
    [door.late, words.late, 'late'],
    [door.near, words.near, 'soon'],
    [door.untaken, words.untaken, 'calm'],
    [door.in_work, words.inWork, 'calm'],
  ]
  return (
    <li class="wall__door">
      <h2 class="wall__name">{inLanguage(door.name, lang)}</h2>
      <ul class="wall__numbers">
        {numbers.map(([count, label, tone]) => (
          <li key={label} class={count > 0 ? `wall__number wall__number--${tone}` : 'wall__number'}>
            <strong class="wall__count">{count}</strong> {label}
          </li>
        ))}
      </ul>
      <p class="wall__line">
        {door.next_due === null ? words.noNext : words.next(timeLeftInWords(now, door.next_due, lang))}
      </p>
      <p class="wall__line">{words.today(door.arrived_today, door.answered_today)}</p>
    </li>
  )
}

export const wallboardPage: Page = {
  audience: 'work',
  get: async (args) => {
    demandPerson(args)
    const { lang } = args
    const words = overviewTexts[lang].wall
    const now = args.deps.clock.now()
    const doors = await readWallboard(args.caller, {})
    return (
      <WorkDocument args={args} title={words.title}>
        <Column width="full">
          <PageTitle title={words.title} lead={words.lead} />
          <div class="wall__tools">
            <p>{words.asOf(momentInWords(now, lang, now))}</p>
            <p>
              <a href={path('workWallboard', lang)}>{words.reload}</a>
            </p>
            <Island
              name="wall-news"
              component={WallNews}
              props={{
                stream: liveWall,
                live: words.live,
                stop: words.stop,
                stopped: words.stopped,
                go: words.go,
              }}
            />
          </div>
          <ul class="wall">
            {doors.map((door) => (
              <Door key={door.id} door={door} lang={lang} now={now} />
            ))}
          </ul>
        </Column>
      </WorkDocument>
    )
  },
}
