/** Ten people in two rows of five, some of them filled: a share that needs no per cent. */

const PEOPLE = 10;
const IN_ROW = 5;
/** Millimetres from one person to the next. */
const [ACROSS, DOWN] = [8.6, 11.5];
/** Head, and body with legs, around the middle of a person. */
const BODY =
  "M-2.5,5.2V2.4A1.2,1.2,0,0,1,-1.3,1.2H1.3A1.2,1.2,0,0,1,2.5,2.4V5.2H1.6V9.6H.3V6.6H-.3V9.6H-1.6V5.2Z";
const HEAD = { cx: 0, cy: -0.9, r: 1.5 } as const;

interface TenPeopleProps {
  /** From 0 to 10. */
  readonly filled: number;
  /** The same in words. */
  readonly label: string;
}

export function TenPeople({ filled, label }: TenPeopleProps) {
  return (
    <svg class="people" viewBox="0 0 43 23" role="img" aria-label={label} data-filled={filled}>
      {Array.from({ length: PEOPLE }, (_, index) => (
        <g
          key={index}
          class={index < filled ? "people__filled" : "people__other"}
          transform={`translate(${((index % IN_ROW) + 0.5) * ACROSS} ${(Math.floor(index / IN_ROW) * DOWN + 2.4).toFixed(1)}) scale(.87)`}
        >
          <circle {...HEAD} />
          <path d={BODY} />
        </g>
      ))}
    </svg>
  );
}
