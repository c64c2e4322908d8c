const WIDTH = 100;

const inline = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, x]) => `${JSON.stringify(key)}: ${inline(x)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
};

function lines(value: unknown, indent: string, before: number): string {
  const flat = inline(value);
  const isPlain = typeof value !== 'object' || value === null;
  if (isPlain || indent.length + before + flat.length < WIDTH) return flat;
  const inner = `${indent}  `;
  const items = Array.isArray(value)
    ? value.map((item) => `${inner}${lines(item, inner, 0)}`)
    : Object.entries(value).map(([key, item]) => {
        const name = `${JSON.stringify(key)}: `;
        return `${inner}${name}${lines(item, inner, name.length)}`;
      });
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${items.join(',\n')}\n${indent}${close}`;
}

/**
 * The one form in which dossier files are kept: whatever fits a line stands on one line, two
 * spaces of indent, keys in the schema's order, a newline at the end.
 * @example format([{ id: 'a' }]) // '[{ "id": "a" }]\n'
 */
export const format = (value: unknown): string => `${lines(value, '', 0)}\n`;
