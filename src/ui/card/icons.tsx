import type { ComponentChildren } from 'preact';

/** A line drawing; the button around it has the words. */
function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.4"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

export const CloseIcon = () => (
  <Icon>
    <path d="M4 4l8 8M12 4l-8 8" />
  </Icon>
);

export const PinIcon = () => (
  <Icon>
    <path d="M6 2.5h4M6.7 2.5v4L4.5 9.2h7L9.3 6.5v-4M8 9.2v4.3" />
  </Icon>
);
