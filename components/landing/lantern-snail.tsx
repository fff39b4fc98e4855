/** The snail of the sample story, about 150 × 100, for use inside a drawing. */
export function LanternSnail({ x, y }: { x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle cx="62" cy="44" r="120" fill="url(#dusk-halo)" />
      <path
        d="M4 92c16-8 34-10 52-10h44c10 0 16-8 16-22 0-10 6-16 14-16s15 6 15 15c0 20-12 35-34 35H12c-6 0-10-1-8-2Z"
        fill="#b78a72"
      />
      <g stroke="#b78a72" strokeWidth="4" strokeLinecap="round" fill="none">
        <path d="M126 48c-1-8-4-14-8-18M136 47c1-8 4-13 9-17" />
      </g>
      <circle cx="117" cy="28" r="3.5" fill="#b78a72" />
      <circle cx="146" cy="28" r="3.5" fill="#b78a72" />
      <circle cx="62" cy="46" r="42" fill="#e9a556" />
      <circle cx="62" cy="46" r="32" fill="#f4c272" />
      <path
        d="M62 46c0-6 9-6 10 1 1 10-13 14-20 6-8-10 0-25 14-26 16-1 26 14 22 29-4 16-22 24-38 17-12-5-19-17-17-31"
        fill="none"
        stroke="#b96f33"
        strokeWidth="4.5"
        strokeLinecap="round"
      />
      <path d="M136 62q4 3 7 0" stroke="#5b3527" strokeWidth="2.5" strokeLinecap="round" fill="none" />
      <circle cx="133" cy="55" r="2.2" fill="#5b3527" />
    </g>
  );
}
