import type { ComponentChildren, JSX } from 'preact'

/** Simple drawings beside a child’s words. The words say everything; the drawing says it again. */
const drawings = {
  who: (
    <>
      <circle class="soft" cx="23" cy="20" r="8" />
      <path class="soft" d="M9 52c0-10 6-17 14-17s14 7 14 17Z" />
      <circle class="lit" cx="46" cy="28" r="6" />
      <path class="lit" d="M36 52c0-8 4-13 10-13s10 5 10 13Z" />
    </>
  ),
  now: (
    <>
      <path class="soft" d="M10 30 32 11l22 19v24H10Z" />
      <rect class="lit" x="18" y="33" width="11" height="12" rx="1.5" />
      <path d="M23.5 33v12M18 39h11M40 54V38h8v16" />
    </>
  ),
  next: (
    <>
      <rect class="soft" x="10" y="14" width="44" height="40" rx="4" />
      <path d="M10 25h44M21 9v9M43 9v9" />
      <rect class="lit" x="34" y="33" width="11" height="11" rx="2" />
    </>
  ),
  say: (
    <>
      <path class="soft" d="M8 14h40v26H26l-10 9v-9H8Z" />
      <path class="lit" d="m40 50 12-14 5 4-12 14-7 2Z" />
      <path d="M16 23h24M16 31h15" />
    </>
  ),
  wish: <path class="lit" d="m32 9 7 15 16 2-12 11 3 16-14-8-14 8 3-16L9 26l16-2Z" />,
  rights: (
    <>
      <circle class="soft" cx="32" cy="32" r="23" />
      <path d="M25 25c0-9 14-9 14 0 0 6-7 6-7 13" />
      <circle class="lit" cx="32" cy="46" r="2.5" />
    </>
  ),
} as const satisfies Record<string, JSX.Element>

export type PictureName = keyof typeof drawings

const Picture = ({ name }: { name: PictureName }): JSX.Element => (
  <svg class="for-me__picture" viewBox="0 0 64 64" aria-hidden="true">
    {drawings[name]}
  </svg>
)

/** One thing: a drawing, a heading, a few words. */
export const PictureCard = (props: {
  picture: PictureName
  title: string
  children: ComponentChildren
}): JSX.Element => (
  <li class="for-me__card">
    <Picture name={props.picture} />
    <div>
      <h2>{props.title}</h2>
      {props.children}
    </div>
  </li>
)
