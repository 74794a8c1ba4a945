import type { ComponentChildren, JSX } from 'preact'
import { classNames } from '#ui/class-names.ts'

export type Column = { readonly label: ComponentChildren; readonly numeric?: boolean }
export type Row = {
  readonly key?: string
  readonly cells: readonly ComponentChildren[]
  readonly current?: boolean
}

/** The first cell of a row is its heading. The table scrolls inside itself, never the page. */
export function DataTable(props: {
  id: string
  caption: ComponentChildren
  columns: readonly Column[]
  rows: readonly Row[]
  foot?: Row | undefined
  captionHidden?: boolean | undefined
}): JSX.Element {
  const caption = `${props.id}-caption`
  const cellClass = (index: number): string =>
    classNames('data-table__cell', props.columns[index]?.numeric === true && 'data-table__cell--numeric')
  const line = (row: Row, index: number): JSX.Element => (
    <tr
      key={row.key ?? index}
      class={row.current === true ? 'data-table__row data-table__row--current' : 'data-table__row'}
    >
      {row.cells.map((cell, column) =>
        column === 0 ? (
          <th key={column} class={classNames(cellClass(column), 'data-table__cell--head')} scope="row">
            {cell}
          </th>
        ) : (
          <td key={column} class={cellClass(column)}>
            {cell}
          </td>
        ),
      )}
    </tr>
  )
  return (
    <div class="data-table" role="region" aria-labelledby={caption} tabindex={0}>
      <table class="data-table__table" id={props.id}>
        <caption
          class={props.captionHidden === true ? 'visually-hidden' : 'data-table__caption'}
          id={caption}
        >
          {props.caption}
        </caption>
        <thead>
          <tr>
            {props.columns.map((column, index) => (
              <th key={index} class={classNames(cellClass(index), 'data-table__cell--label')} scope="col">
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{props.rows.map(line)}</tbody>
        {props.foot && <tfoot>{line(props.foot, props.rows.length)}</tfoot>}
      </table>
    </div>
  )
}
