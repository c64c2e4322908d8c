import { render } from 'preact';
import { expect, test } from 'vitest';
import { Unbroken } from '../../src/ui/controls/Unbroken';
import { mount } from './mount';

test.each([
  ['total trade · fiscal year 2024–25', ['2024–25']],
  ['Indian fiscal year 2024–25 (April–March)', ['2024–25', '(April–March)']],
  ['oil supplies · 1\u00a0–\u00a011 March 2026', ['1\u00a0–\u00a011']],
  ['India counted 49.36 billion in 2022-23.', ['2022-23']],
  ['январь\u00a0— апрель 2022 г.', []],
])('keeps together what a dash joins: %s', (text, joined) => {
  const root = mount();
  render(<Unbroken text={text} />, root);
  expect(root.textContent).toBe(text);
  expect([...root.querySelectorAll('.unbroken')].map((one) => one.textContent)).toEqual(joined);
});
