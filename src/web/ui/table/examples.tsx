import type { Examples } from '#ui/example.ts'
import { DataTable } from '#ui/table/table.tsx'

export const examples: Examples = [
  {
    title: 'Numbers, a total and a cell too small to show',
    render: () => (
      <DataTable
        id="doors"
        caption="Lupaukset ovittain, neljä viikkoa"
        columns={[
          { label: 'Ovi' },
          { label: 'Pyyntöjä', numeric: true },
          { label: 'Ajoissa', numeric: true },
          { label: 'Ensivastauksenmediaaniaika', numeric: true },
          { label: 'Siirtoja pyyntöä kohden', numeric: true },
        ]}
        rows={[
          { cells: ['Perheohjaus', '128', '94 %', '3 h 10 min', '0,21'], current: true },
          { cells: ['Mielenterveys- ja päihdepalvelut', '41', '88 %', '5 h 02 min', '0,40'] },
          { cells: ['Vammaispalvelut', 'alle 5', '–', '–', '–'] },
        ]}
        foot={{ cells: ['Yhteensä', '171', '92 %', '3 h 40 min', '0,26'] }}
      />
    ),
  },
]
