import { t } from '../../platform/i18n';
import { shortYear } from './columns';
import {
  above,
  HEIGHT,
  isNamed,
  type layout,
  type Place,
  type Placed,
  pointShape,
  WIDTH,
} from './geometry';
import { type Label, labelsOf } from './labels';
import { shortly } from './numbers';

type Layout = ReturnType<typeof layout>;

const isProvisional = ({ column }: Placed): boolean =>
  column.values.total?.flags.includes('provisional') ?? false;

/** Hatching for what is provisional, in the colour of what it fills. */
function Hatches() {
  return (
    <defs>
      {(['imports', 'exports', 'total'] as const).map((part) => (
        <pattern
          key={part}
          id={`hatch-${part}`}
          class={`part-${part}`}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="5" height="5" class="hatch-ground" />
          <rect width="2.4" height="5" class="hatch-line" />
        </pattern>
      ))}
    </defs>
  );
}

function Grid({ ticks }: Pick<Layout, 'ticks'>) {
  return (
    <g class="grid">
      {ticks.map(({ tick, y }) => (
        <g key={tick} transform={`translate(0 ${y})`}>
          <line x2={WIDTH} class={tick === 0 ? 'baseline' : ''} />
          {tick > 0 && <text y={-3}>{tick}</text>}
        </g>
      ))}
    </g>
  );
}

function ColumnView({ placed, width }: { placed: Placed; width: number }) {
  return (
    <g class="column">
      {placed.blocks.map(({ part, y, height }) => (
        <rect
          key={part}
          class={`part-${part}`}
          style={isProvisional(placed) ? `fill: url(#hatch-${part})` : undefined}
          x={placed.x}
          y={y}
          width={width}
          height={height}
        />
      ))}
    </g>
  );
}

/** The page's figures, each with its number beside it. */
const Points = ({ labels }: { labels: readonly Label[] }) => (
  <>
    {labels.map(({ point, text, x, y, labelX, labelY, anchor }) => (
      <g key={point.figure.id} class="point">
        <line x1={x} y1={y} x2={labelX + (anchor === 'end' ? 2 : -2)} y2={labelY - 4} />
        <path
          d={pointShape(point.isProjected)}
          transform={`translate(${x} ${y})`}
          class={point.isProjected ? 'projected' : ''}
        />
        <text x={labelX} y={labelY} text-anchor={anchor}>
          {text}
        </text>
      </g>
    ))}
  </>
);

const Gaps = ({ gaps, baseline }: Pick<Layout, 'gaps' | 'baseline'>) => (
  <g class="gaps">
    {gaps.map(({ middle, isWide }) => (
      <text key={middle} x={middle} y={baseline - 6} text-anchor="middle">
        {isWide ? t('chart_missing') : '–'}
      </text>
    ))}
  </g>
);

interface SelectedProps extends Pick<Layout, 'width' | 'baseline'> {
  readonly placed: Placed;
  readonly place: Place;
  readonly labels: readonly Label[];
}

function Selected({ placed, place, width, baseline, labels }: SelectedProps) {
  const { total } = placed.column.values;
  const isCrowded = labels.some(
    ({ x, y }) => Math.abs(x - placed.middle) < width * 2 && Math.abs(y - placed.top) < 20,
  );
  return (
    <g class="selected">
      <rect x={placed.x} y={baseline} width={width} height={3} />
      {total && !isCrowded && (
        <text x={place.x} y={placed.top - 5} text-anchor={place.anchor}>
          {shortly(total.quantity)}
        </text>
      )}
    </g>
  );
}

/** The first and the last year's names stay inside the drawing. */
const anchorOf = (index: number, count: number): 'start' | 'middle' | 'end' => {
  if (index === 0) return 'start';
  return index === count - 1 ? 'end' : 'middle';
};

/** The drawing. It is read through the slider that holds it and the table below. */
export function Plot({ drawn, selected }: { drawn: Layout; selected: number }) {
  const { placed, width, step, baseline, ticks, gaps } = drawn;
  const labels = labelsOf(drawn);
  const current = placed[selected];
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <Hatches />
      {current && (
        <rect class="band" x={current.middle - step / 2} width={step} y={0} height={baseline} />
      )}
      <Grid ticks={ticks} />
      {placed.map((one) => (
        <ColumnView key={one.index} placed={one} width={width} />
      ))}
      <Gaps gaps={gaps} baseline={baseline} />
      <Points labels={labels} />
      {current && (
        <Selected placed={current} place={above(drawn, current)} {...{ width, baseline, labels }} />
      )}
      <g class="years">
        {placed
          .filter(({ index }) => isNamed(index, placed.length))
          .map(({ index, middle, column }) => (
            <text
              key={index}
              x={{ start: 0, middle, end: WIDTH }[anchorOf(index, placed.length)]}
              y={HEIGHT - 5}
              text-anchor={anchorOf(index, placed.length)}
            >
              {shortYear(column.period)}
            </text>
          ))}
      </g>
    </svg>
  );
}
