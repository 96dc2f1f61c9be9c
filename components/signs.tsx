/** Small drawings on buttons. The word always stands beside them, so they are hidden from screen readers. */
function Sign({ d }: { d: string }) {
  return (
    <svg class="sign" viewBox="0 0 16 16" aria-hidden="true">
      <path d={d} />
    </svg>
  );
}

/** An arrow into a tray. */
export const ExportSign = () => <Sign d="M8 2v8M4.8 7L8 10.2 11.2 7M2.5 11v2.5h11V11" />;

/** A page with lines, one of them marked. */
export const EvidenceSign = () => <Sign d="M3.5 2h9v12h-9zM6 5.5h4M6 8h4M6 10.5h2" />;

/** A ring with crosshairs: find this in the page. */
export const FindSign = () => <Sign d="M8 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM8 1.5V4M8 12v2.5M1.5 8H4M12 8h2.5" />;

/** A lens. */
export const SearchSign = () => <Sign d="M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.4 10.4L14 14" />;

/** A pointer that turns when its disclosure opens. */
export const OpenSign = () => <Sign d="M6 3.5L10.5 8 6 12.5" />;

/** Arrows to the next and the previous. */
export const DownSign = () => <Sign d="M8 3v10M3.8 8.8L8 13l4.2-4.2" />;
export const UpSign = () => <Sign d="M8 13V3M3.8 7.2L8 3l4.2 4.2" />;

/** A cross: take this away. */
export const CloseSign = () => <Sign d="M4 4l8 8M12 4l-8 8" />;

/** A pen with the line that it has drawn. */
export const MarkSign = () => <Sign d="M10.6 2.4l3 3-6.2 6.2-3.6.6.6-3.6zM2.5 14.5h11" />;
