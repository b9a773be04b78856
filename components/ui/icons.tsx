import type { ReactNode } from 'react';

interface IconProps {
  className?: string;
}

/** Icons are drawn on a 20 × 20 grid and say nothing to a screen reader: the word beside them does. */
function drawn(path: ReactNode) {
  return ({ className = 'size-4' }: IconProps) => {
    return (
      <svg
        aria-hidden="true"
        className={`${className} shrink-0`}
        viewBox="0 0 20 20"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.7"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        {path}
      </svg>
    );
  };
}

export const DoorIcon = drawn(<path d="M8 17H4.5V3H12v3.5M12 13.5V17H8V6l4-3M10 10h7.5m-2.8-3 2.8 3-2.8 3" />);
export const CheckIcon = drawn(<path d="m4 10.5 4 4 8-9" />);
export const CircleIcon = drawn(<circle cx="10" cy="10" r="6.5" />);
export const HalfIcon = drawn(
  <>
    <circle cx="10" cy="10" r="6.5" />
    <path d="M10 3.5v13a6.5 6.5 0 0 0 0-13Z" fill="currentColor" stroke="none" />
  </>,
);
export const WarnIcon = drawn(<path d="M10 3.2 17.6 16.5H2.4L10 3.2Zm0 5v3.8m0 2.3v.1" />);
export const StopIcon = drawn(
  <path d="M6.9 2.8h6.2l4.1 4.1v6.2l-4.1 4.1H6.9l-4.1-4.1V6.9L6.9 2.8ZM7.6 7.6l4.8 4.8m0-4.8-4.8 4.8" />,
);
export const InfoIcon = drawn(<path d="M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14Zm0-7.5V13.5M10 6.6v.1" />);
export const ClockIcon = drawn(<path d="M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14Zm0-11v4l3 2" />);
export const DashIcon = drawn(<path d="M5 10h10" />);
export const ChevronIcon = drawn(<path d="m6 8 4 4 4-4" />);
export const ArrowIcon = drawn(<path d="M3.5 10h13m-4.5-4.5L16.5 10 12 14.5" />);
export const CopyIcon = drawn(<path d="M7.5 7.5h9v9h-9zM12.5 7.5v-4h-9v9h4" />);
export const CameraIcon = drawn(
  <path d="M3 6.5h3L7.5 4.5h5L14 6.5h3v9.5H3v-9.5Zm7 8a3.3 3.3 0 1 0 0-6.6 3.3 3.3 0 0 0 0 6.6Z" />,
);
export const FileIcon = drawn(<path d="M5 2.8h6.5L15 6.3v10.9H5V2.8Zm6.2 0v3.8H15M7.5 10h5m-5 3h5" />);
export const MailIcon = drawn(<path d="M3 5h14v10.5H3V5Zm0 .5 7 5.5 7-5.5" />);
export const BinIcon = drawn(<path d="M4 5.5h12M8 5.5V3.5h4v2m2.5 0-.7 11H6.2l-.7-11M8.5 9v4.5m3-4.5v4.5" />);
export const MoreIcon = drawn(<path d="M4.5 10h.1M10 10h.1M15.5 10h.1" strokeWidth="2.6" />);
export const CloseIcon = drawn(<path d="m5 5 10 10M15 5 5 15" />);
export const DropIcon = drawn(<path d="M10 3v9m-3.5-3.5L10 12l3.5-3.5M3.5 13v3.5h13V13" />);
export const CalendarIcon = drawn(<path d="M3.5 5h13v11.5h-13V5Zm0 3.5h13M7 3v3m6-3v3M6.5 12h.1m3.4 0h.1m3.3 0h.1" />);
