import type { ComponentChildren } from 'preact';

interface Props<Value extends string> {
  readonly legend: string;
  readonly name: string;
  readonly options: readonly { readonly value: Value; readonly label: ComponentChildren }[];
  readonly chosen: readonly Value[];
  readonly many?: boolean;
  readonly choose: (value: Value, on: boolean) => void;
}

/** One of several, or (with `many`) any of them. */
export function Choice<Value extends string>(props: Props<Value>) {
  const { legend, name, options, chosen, many, choose } = props;
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <label key={value} class="choice">
          <input
            type={many ? 'checkbox' : 'radio'}
            name={name}
            value={value}
            checked={chosen.includes(value)}
            onChange={(event) => choose(value, event.currentTarget.checked)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
