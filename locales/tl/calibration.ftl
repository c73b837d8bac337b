### For staff: how large the screen is.

calibration-title = Laki ng screen
calibration-how = Idikit ang isang bank card sa screen. Gawing kasinlapad ng card ang kahon.
calibration-much-narrower = Mas kitiran pa −
calibration-narrower = Kitiran −
calibration-wider = Palaparin +
calibration-much-wider = Mas palaparin pa +
calibration-size = Pixel sa bawat inch: { $ppi }. Sukat ng screen mula sulok hanggang sulok: { $inches } inches.
calibration-keep = I-save
calibration-forget = Burahin ang na-save
calibration-kept = Na-save para sa screen na ito.
calibration-forgotten = Walang naka-save para sa screen na ito.
calibration-not-stored = Hindi ito na-save sa computer. Pero gagamitin pa rin ito hanggang isara ang program.
calibration-from-command-line = Ginagamit ngayon: { $ppi }. Inilagay ito sa command line. Ito ang gagamitin, hindi ang naka-save dito.
calibration-from-staff = Ginagamit ngayon: { $ppi }. Ito ang na-save ng staff.
calibration-from-display = Ginagamit ngayon: { $ppi }. Ito ang sabi ng screen mismo.
calibration-from-guess = Ginagamit ngayon: { $ppi }. Hula lang ito, mula sa bilang ng mga pixel.
