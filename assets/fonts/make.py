#!/usr/bin/env python3
"""Rebuilds every face in this directory from its sources.

Sources (the versions that the committed faces were made from):

    the Debian package fonts-noto-core 20201225-1
        Noto Sans 2.004, Noto Sans Thai 2.000, Noto Sans Bengali 2.001,
        Noto Sans Symbols, Noto Sans Symbols 2, Noto Sans Math
    the Debian package fonts-noto-cjk 1:20220127+repack1-1
        Noto Sans CJK KR 2.004
    the npm package lucide-static 1.62.0
        font/lucide.ttf, font/codepoints.json
    fontTools 4.68.0 (the Python package fonttools)

Usage:

    python3 make.py --lucide DIR [--noto DIR] [--cjk DIR] [--out DIR] [--any-version]

`--lucide` is the unpacked `font` directory of lucide-static. A source of another
version is refused unless `--any-version` is given: Noto Sans Bengali 3 in
particular draws some conjuncts wrongly. The run fails when a face lacks a
character that it must have. The result is the same bytes every time:
timestamps come from SOURCE_DATE_EPOCH, or from a fixed day.
"""

import argparse
import io
import json
import os
import pathlib
import sys

from fontTools.merge import Merger
from fontTools.misc.psCharStrings import T2CharString
from fontTools.pens.boundsPen import BoundsPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTCollection, TTFont, newTable
from fontTools.ttLib.tables import otTables, ttProgram
from fontTools.ttLib.tables._g_l_y_f import Glyph

sys.dont_write_bytecode = True
from characters import (  # noqa: E402 (the line above keeps this directory clean)
    BENGALI, DOTTED_CIRCLE, HANGUL, ICONS, INVISIBLE, JOINERS, KOREAN_SIGNS, LATIN, REQUIRED, SIGNS, SPACES, THAI,
)

# 2026-11-24, counted from 1904 as `head` does.
MAC_EPOCH = 2082844800
TIMESTAMP = int(os.environ.get("SOURCE_DATE_EPOCH", "1795478400")) + MAC_EPOCH
VERSION = "1.000"
UNITS_PER_EM = 1000

OFL = (
    "This Font Software is licensed under the SIL Open Font License, Version 1.1. "
    "This Font Software is distributed on an \"AS IS\" BASIS, WITHOUT WARRANTIES OR "
    "CONDITIONS OF ANY KIND, either express or implied. See the SIL Open Font License "
    "for the specific language, permissions and limitations governing your use of this "
    "Font Software."
)
OFL_URL = "https://openfontlicense.org"


def open_source(path, version, any_version, number=None):
    """Opens a font and refuses it when it is not the version we know."""
    if number is None:
        font = TTFont(path, recalcTimestamp=False)
    else:
        font = TTCollection(path).fonts[number]
        font.recalcTimestamp = False
    found = font["name"].getDebugName(5)
    if version is not None and version not in found and not any_version:
        sys.exit(f"{path}: wanted version {version}, found {found}")
    if font["head"].unitsPerEm != UNITS_PER_EM:
        sys.exit(f"{path}: {font['head'].unitsPerEm} units per em, not {UNITS_PER_EM}")
    return font


def subset(font, codes, features):
    """Keeps the characters of `codes` that the font has, unhinted."""
    options = Options()
    options.hinting = False
    options.layout_features = features
    options.layout_scripts = ["*"]
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.glyph_names = True
    options.recalc_timestamp = False
    options.drop_tables += ["DSIG", "BASE", "VORG", "vhea", "vmtx", "MATH"]
    if not features:
        options.drop_tables += ["GSUB", "GPOS", "GDEF"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=codes & font.getBestCmap().keys())
    subsetter.subset(font)
    return font


def merge(fonts):
    """One font with the glyphs and layout of all; the first wins a clash."""
    files = []
    for font in fonts:
        file = io.BytesIO()
        font.save(file)
        file.seek(0)
        files.append(file)
    merged = Merger().merge(files)
    file = io.BytesIO()
    merged.recalcTimestamp = False
    merged.save(file)
    file.seek(0)
    return TTFont(file, recalcTimestamp=False)


def share_features(table, tags):
    """Gives every script the features of all scripts, for the tags in `tags`.

    A shaper picks one script for a run of text. Thai marks must find their place
    in a run that began with a Latin letter, and Latin kerning must hold in a run
    that began with a Thai one. A script lists each tag once: of two features with
    one tag, a shaper sees the first only.
    """
    features = table.FeatureList.FeatureRecord
    scripts = table.ScriptList.ScriptRecord

    def lookups(lang_sys):
        found = {}
        for index in lang_sys.FeatureIndex:
            record = features[index]
            found.setdefault(record.FeatureTag, set()).update(record.Feature.LookupListIndex)
        return found

    own = {record.ScriptTag: lookups(record.Script.DefaultLangSys) for record in scripts}
    shared = {}
    for found in own.values():
        for tag in tags & found.keys():
            shared.setdefault(tag, set()).update(found[tag])

    records = []
    for script in scripts:
        lang_sys = script.Script.DefaultLangSys
        lang_sys.FeatureIndex = []
        script.Script.LangSysRecord = []
        script.Script.LangSysCount = 0
        for tag, indices in sorted({**own[script.ScriptTag], **shared}.items()):
            record = otTables.FeatureRecord()
            record.FeatureTag = tag
            record.Feature = otTables.Feature()
            record.Feature.FeatureParams = None
            record.Feature.LookupListIndex = sorted(indices)
            record.Feature.LookupCount = len(indices)
            lang_sys.FeatureIndex.append(len(records))
            records.append(record)
        lang_sys.FeatureCount = len(lang_sys.FeatureIndex)
    table.FeatureList.FeatureRecord = records
    table.FeatureList.FeatureCount = len(records)
    # Feature records must be in the order of their tags.
    order = sorted(range(len(records)), key=lambda index: (records[index].FeatureTag, index))
    place = {old: new for new, old in enumerate(order)}
    table.FeatureList.FeatureRecord = [records[index] for index in order]
    for script in scripts:
        lang_sys = script.Script.DefaultLangSys
        lang_sys.FeatureIndex = sorted(place[index] for index in lang_sys.FeatureIndex)


def add_empty(font, name, width, codes):
    """Adds a glyph without ink for `codes`."""
    font.setGlyphOrder(font.getGlyphOrder() + [name])
    if "glyf" in font:
        font["glyf"][name] = Glyph()
    else:
        top = font["CFF "].cff.topDictIndex[0]
        strings = top.CharStrings
        private = top.FDArray[0].Private
        program = ["endchar"] if width == private.defaultWidthX else [width - private.nominalWidthX, "endchar"]
        strings.charStrings[name] = len(strings.charStringsIndex)
        strings.charStringsIndex.append(T2CharString(program=program, private=private, globalSubrs=top.GlobalSubrs))
        # setGlyphOrder above and the charset may be one list.
        if top.charset[-1] != name:
            top.charset.append(name)
        top.FDSelect.gidArray.append(0)
        top.CIDCount = max(top.CIDCount, int(name[3:]) + 1)
    font["hmtx"][name] = (width, 0)
    for table in font["cmap"].tables:
        if table.isUnicode():
            for code in codes:
                table.cmap[code] = name


def set_metrics(font, *sources):
    """Line metrics that hold the tallest of all sources."""
    hhea, os2 = font["hhea"], font["OS/2"]
    hhea.ascent = max(source["hhea"].ascent for source in sources)
    hhea.descent = min(source["hhea"].descent for source in sources)
    hhea.lineGap = 0
    os2.sTypoAscender, os2.sTypoDescender, os2.sTypoLineGap = hhea.ascent, hhea.descent, 0
    os2.usWinAscent, os2.usWinDescent = hhea.ascent, -hhea.descent
    os2.sCapHeight, os2.sxHeight = sources[0]["OS/2"].sCapHeight, sources[0]["OS/2"].sxHeight


def set_identity(font, family, style, copyrights, description, licence=OFL, licence_url=OFL_URL):
    """Names the face, and marks its weight so that a font database finds it."""
    bold = style == "Bold"
    postscript = f"{family.replace(' ', '')}-{style}"
    name = font["name"]
    designer = name.getDebugName(9)
    name.names = []
    for number, text in {
        0: "\n".join(dict.fromkeys(copyrights)),
        1: family,
        2: style,
        3: f"{VERSION};{postscript}",
        4: f"{family} {style}",
        5: f"Version {VERSION}",
        6: postscript,
        9: designer,
        10: description,
        13: licence,
        14: licence_url,
    }.items():
        if text:
            name.setName(text, number, 3, 1, 0x409)

    os2, head = font["OS/2"], font["head"]
    os2.usWeightClass = 700 if bold else 400
    os2.usWidthClass = 5
    os2.fsSelection = 1 << 5 if bold else 1 << 6
    os2.fsType = 0
    os2.achVendID = "NONE"
    head.macStyle = 1 if bold else 0
    head.fontRevision = float(VERSION)
    head.created = head.modified = TIMESTAMP
    if "CFF " in font:
        cff = font["CFF "].cff
        cff.fontNames = [postscript]
        top = cff.topDictIndex[0]
        top.FullName, top.FamilyName, top.Weight = f"{family} {style}", family, style
        top.Notice = "\n".join(dict.fromkeys(copyrights)).replace("©", "(c)")
    else:
        font["post"].formatType = 3.0


def check(font, family, required):
    cmap = font.getBestCmap()
    missing = sorted(required - cmap.keys())
    if missing:
        sys.exit(f"{family}: lacks " + " ".join(f"U+{code:04X}" for code in missing))
    for code in sorted(INVISIBLE):
        if font["hmtx"][cmap[code]][0] != 0:
            sys.exit(f"{family}: U+{code:04X} has a width")


def leave_unhinted(font):
    """Says in a program of its own that the outlines are to be drawn as they are.

    A TrueType face without any program is hinted by the renderer itself, which
    costs time at the start and moves the strokes of small marks about.
    """
    if "glyf" not in font:
        return
    program = ttProgram.Program()
    program.fromAssembly(["PUSHW[]", "511", "SCANCTRL[]", "PUSHB[]", "4", "SCANTYPE[]"])
    font["prep"] = newTable("prep")
    font["prep"].program = program
    font["maxp"].maxStackElements = max(font["maxp"].maxStackElements, 1)


def write(font, path):
    leave_unhinted(font)
    font.save(path, reorderTables=True)
    hhea, os2 = font["hhea"], font["OS/2"]
    print(
        f"{path.name}: {path.stat().st_size} bytes, {len(font.getGlyphOrder())} glyphs, "
        f"{len(font.getBestCmap())} characters, hhea {hhea.ascent}/{hhea.descent}, "
        f"cap height {os2.sCapHeight}"
    )


def copyright_of(font):
    return font["name"].getDebugName(0)


def latin_parts(args, style, codes):
    """Noto Sans and the signs it lacks, with the copyright lines of both."""
    latin = open_source(args.noto / f"NotoSans-{style}.ttf", "2.004", args.any_version)
    signs = [
        subset(open_source(args.noto / f"NotoSans{name}.ttf", None, True), wanted, [])
        for name, wanted in SIGNS[style]
    ]
    features = ["kern", "mark", "mkmk", "ccmp", "locl"]
    return subset(latin, codes, features), signs


def make_latin(args, style):
    latin, signs = latin_parts(args, style, LATIN)
    copyrights = [copyright_of(font) for font in [latin, *signs]]
    font = merge([latin, *signs])
    set_metrics(font, latin)
    finish(args, font, "Kiosk Latin", style, copyrights, "Made from Noto Sans and, for a few signs, Noto Sans Symbols, Symbols 2 and Math.")


def make_merged(args, style, script, version, codes):
    """A script's own face, completed with Latin."""
    own = codes | SPACES | INVISIBLE | {DOTTED_CIRCLE}
    source = open_source(args.noto / f"NotoSans{script}-{style}.ttf", version, args.any_version)
    own &= source.getBestCmap().keys()
    source = subset(source, own, ["*"])
    latin, signs = latin_parts(args, style, LATIN - own)
    copyrights = [copyright_of(font) for font in [source, latin, *signs]]
    font = merge([source, latin, *signs])
    share_features(font["GPOS"].table, {"kern", "mark", "mkmk", "abvm", "blwm"})
    share_features(font["GSUB"].table, {"ccmp"})
    set_metrics(font, latin, source)
    finish(args, font, f"Kiosk {script}", style, copyrights, f"Made from Noto Sans {script}, Noto Sans and, for a few signs, Noto Sans Symbols, Symbols 2 and Math.")


def make_korean(args, style):
    path = args.cjk / f"NotoSansCJK-{style}.ttc"
    faces = TTCollection(path).fonts
    names = [face["name"].getDebugName(1) for face in faces]
    font = open_source(path, "2.004", args.any_version, names.index("Noto Sans CJK KR"))
    codes = LATIN | HANGUL | KOREAN_SIGNS
    # Jamo that combine are left out: shapers compose them into syllables.
    font = subset(font, codes, ["kern", "ccmp", "mark"])
    missing = sorted(INVISIBLE - font.getBestCmap().keys())
    last = max(int(name[3:]) for name in font.getGlyphOrder()[1:])
    add_empty(font, f"cid{last + 1:05}", 0, missing)
    finish(args, font, "Kiosk Korean", style, [copyright_of(font)], "Made from Noto Sans CJK KR.", extension="otf")


def finish(args, font, family, style, copyrights, description, extension="ttf"):
    cmap, widths = font.getBestCmap(), font["hmtx"]
    # Noto Sans draws U+2060 as wide as a space. The joiners keep their own
    # glyphs whatever their width: shaping rules name them.
    unfit = {code for code in INVISIBLE if code not in cmap or code not in JOINERS and widths[cmap[code]][0] != 0}
    if "glyf" in font and unfit:
        add_empty(font, "invisible", 0, sorted(unfit))
    # The CJK source states one cap height for all its weights.
    pen = BoundsPen(font.getGlyphSet())
    font.getGlyphSet()[cmap[ord("H")]].draw(pen)
    font["OS/2"].sCapHeight = round(pen.bounds[3])
    set_identity(font, family, style, copyrights, description)
    check(font, family, REQUIRED[family])
    write(font, args.out / f"{family.replace(' ', '')}-{style}.{extension}")


def seat(font):
    """Has every outline begin where it is drawn: else each is shifted to the left of its room."""
    for name in font["glyf"].keys():
        width, _ = font["hmtx"][name]
        font["hmtx"][name] = (width, getattr(font["glyf"][name], "xMin", 0))


def make_icons(args):
    points = json.loads((args.lucide / "codepoints.json").read_text())
    if missing := [name for name in ICONS if name not in points]:
        sys.exit("lucide lacks " + ", ".join(missing))
    codes = {points[name] for name in ICONS}
    font = subset(open_source(args.lucide / "lucide.ttf", None, True), codes, [])
    add_empty(font, "space", UNITS_PER_EM // 4, SPACES)
    add_empty(font, "invisible", 0, INVISIBLE)
    set_identity(
        font, "Kiosk Icons", "Regular",
        ["Copyright (c) 2026 Lucide Icons and Contributors", "Copyright (c) 2013-present Cole Bemis"],
        "Made from Lucide.", "ISC License; the icons that come from Feather: MIT License.", "https://lucide.dev/license",
    )
    seat(font)
    check(font, "Kiosk Icons", codes | SPACES | INVISIBLE)
    write(font, args.out / "KioskIcons-Regular.ttf")
    rows = "".join(f"{name}\t{points[name]:04x}\n" for name in sorted(ICONS))
    (args.out / "icons.tsv").write_text(rows)


def main():
    here = pathlib.Path(__file__).parent
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--noto", type=pathlib.Path, default=pathlib.Path("/usr/share/fonts/truetype/noto"))
    parser.add_argument("--cjk", type=pathlib.Path, default=pathlib.Path("/usr/share/fonts/opentype/noto"))
    parser.add_argument("--lucide", type=pathlib.Path, required=True)
    parser.add_argument("--out", type=pathlib.Path, default=here)
    parser.add_argument("--any-version", action="store_true")
    args = parser.parse_args()
    for style in ["Regular", "Bold"]:
        make_latin(args, style)
        make_merged(args, style, "Thai", "2.000", THAI)
        make_merged(args, style, "Bengali", "2.001", BENGALI)
        make_korean(args, style)
    make_icons(args)


if __name__ == "__main__":
    main()
