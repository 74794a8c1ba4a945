import type { JSX } from 'preact'

const paths = {
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm4.8 11.3L21 21',
  phone: 'M6 3h3l1.6 5-2.2 1.6a13 13 0 0 0 6 6L16 13.4l5 1.6v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3Z',
  alert: 'M12 3.5 22 20.5H2ZM12 10v5m0 2.6v.2',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 8v5.5m0-9v.2',
  check: 'M4.5 12.5 10 18 20 6.5',
  heart: 'M12 20.5S3.5 15.4 3.5 9.3A4.6 4.6 0 0 1 12 7a4.6 4.6 0 0 1 8.5 2.3c0 6.1-8.5 11.2-8.5 11.2Z',
  place:
    'M12 21.5s-7-6.3-7-11.7a7 7 0 0 1 14 0c0 5.4-7 11.7-7 11.7Zm0-9.2a2.4 2.4 0 1 0 0-4.8 2.4 2.4 0 0 0 0 4.8Z',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 4.5V12l3.2 2.2',
  calendar: 'M4 6h16v14.5H4ZM4 10.5h16M8.5 3.5V8m7-4.5V8',
  door: 'M6 21V3.5h12V21M3.5 21h17M14.5 11.5v2',
  forward: 'M5 12h14m-6-6 6 6-6 6',
  back: 'M19 12H5m6-6-6 6 6 6',
  leave: 'M13 4H5v16h8M10 12h11m-4-4 4 4-4 4',
  lock: 'M6 11h12v9.5H6Zm2.5 0V7.5a3.5 3.5 0 0 1 7 0V11',
} as const

export type IconName = keyof typeof paths

/** A small line drawing beside words. Never alone: the words carry the meaning. */
export function Icon(props: { name: IconName; class?: string | undefined }): JSX.Element {
  return (
    <svg
      class={props.class === undefined ? 'icon' : `icon ${props.class}`}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      <path d={paths[props.name]} />
    </svg>
  )
}
