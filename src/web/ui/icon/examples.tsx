import type { Examples } from '#ui/example.ts'
import { Icon, type IconName } from '#ui/icon/icon.tsx'
import { Cluster } from '#ui/layout/layout.tsx'

const names: readonly IconName[] = [
  'search',
  'phone',
  'alert',
  'info',
  'check',
  'heart',
  'place',
  'clock',
  'door',
  'forward',
  'back',
  'leave',
  'lock',
]

export const examples: Examples = [
  {
    title: 'Beside words only',
    render: () => (
      <Cluster>
        {names.map((name) => (
          <span key={name}>
            <Icon name={name} /> {name}
          </span>
        ))}
      </Cluster>
    ),
  },
]
