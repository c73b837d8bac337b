"""Which characters and icons the faces hold, and which of them they must hold."""


def span(first, last):
    return set(range(first, last + 1))


# Characters that never show. A face without them would draw a box.
JOINERS = {0x200C, 0x200D}
INVISIBLE = {0x200B, 0x2060} | JOINERS
# What the script faces bring themselves; the rest of a merged face is Latin.
SPACES = {0x20, 0xA0}
DOTTED_CIRCLE = 0x25CC

LATIN = (
    span(0x20, 0x7E) | span(0xA0, 0x24F)  # through Latin Extended-B: Ɂ
    | span(0x250, 0x2FF)  # IPA and modifier letters: ə ʔ ʼ
    | span(0x300, 0x36F)  # combining marks: x̱
    | span(0x1E00, 0x1EFF)  # ḻ ṉ
    | span(0x2000, 0x2015) | span(0x2017, 0x2027) | span(0x202F, 0x205E)
    | {0x2060, DOTTED_CIRCLE, 0x2116, 0x2117, 0x2122, 0x215B, 0x215C, 0x215D, 0x215E}
    | span(0x2070, 0x209C) | span(0x20A0, 0x20BF) | {0xA78B, 0xA78C}
)
# Signs that Noto Sans lacks, and the fonts that have them, by weight.
ARROWS, CHECKS, OPERATORS = set(map(ord, "←↑→↓↔")), set(map(ord, "✓✗□■○●▲▼☎☐☑")), set(map(ord, "−≠≤≥"))
SIGNS = {
    "Regular": [("Symbols-Regular", ARROWS), ("Symbols2-Regular", CHECKS), ("Math-Regular", OPERATORS)],
    # There is no bold Symbols 2 or Math: checks and operators keep their regular strokes.
    "Bold": [("Symbols-Bold", ARROWS), ("Symbols2-Regular", CHECKS), ("Math-Regular", OPERATORS)],
}
THAI = span(0xE01, 0xE3A) | span(0xE3F, 0xE5B)
BENGALI = (
    span(0x980, 0x983) | span(0x985, 0x98C) | {0x98F, 0x990} | span(0x993, 0x9A8)
    | span(0x9AA, 0x9B0) | {0x9B2} | span(0x9B6, 0x9B9) | span(0x9BC, 0x9C4)
    | {0x9C7, 0x9C8} | span(0x9CB, 0x9CE) | {0x9D7, 0x9DC, 0x9DD} | span(0x9DF, 0x9E3)
    | span(0x9E6, 0x9FE) | {0x951, 0x952, 0x964, 0x965}
)
HANGUL = span(0xAC00, 0xD7A3) | span(0x3131, 0x318E)
KOREAN_SIGNS = (
    span(0x3000, 0x3003) | span(0x3008, 0x3011) | span(0x3014, 0x3015) | {0x301C}
    | span(0x2460, 0x2473) | set(map(ord, "※℡㈜（），．：；？！～←↑→↓↔✓□■○●◆◇▲▼△▽☆★☎−≠≤≥"))
)

# What a face must have. LATIN above is "what there is"; this is "what we need".
REQUIRED_COMMON = (
    span(0x20, 0x7E) | span(0xA0, 0xFF) | INVISIBLE
    | set(map(ord, "‐‑–—‘’“”‚„•…‹›€№™←→↑↓−≠≤≥✓□■○●▲▼"))
)
REQUIRED_LATIN = REQUIRED_COMMON | span(0x100, 0x17E) | set(map(ord, "ǐǒžḻṇṉꞋꞌəƏɁɂʔʼ₱₩₦✗☐☎\u0300\u0301\u0303\u0306\u0308\u0331"))
REQUIRED = {
    "Kiosk Latin": REQUIRED_LATIN,
    "Kiosk Thai": REQUIRED_LATIN | THAI,
    "Kiosk Bengali": REQUIRED_LATIN | BENGALI,
    "Kiosk Korean": REQUIRED_COMMON | HANGUL | KOREAN_SIGNS,
}

ICONS = """
a-large-small badge-check briefcase building bus calendar calendar-days car check
chevron-down chevron-left chevron-right chevron-up circle-check circle-help circle-x
clock contrast credit-card door-closed ellipsis eraser eye eye-off file-pen file-text
flag footprints globe hand hand-heart heart-handshake history house info landmark
languages lock mail map-pin message-circle message-circle-warning mic-off pen-line
phone phone-call plane printer qr-code scale search shield shield-alert signature
store sun-medium triangle-alert user user-search users volume-2 x
""".split()
