### For staff: how large the screen is.

calibration-title = Laki ng screen
calibration-how = Idikit ang isang bank card sa screen. Gawing kasinlapad ng card ang kahon.
calibration-much-narrower = Mas kitiran pa −
calibration-narrower = Kitiran −
calibration-wider = Palaparin +
calibration-much-wider = Mas palaparin pa +
calibration-size = Pixel sa isang inch: { $ppi }. Laki ng screen, sulok sa sulok: { $inches } inches.
calibration-keep = I-save
calibration-forget = Burahin ang na-save
calibration-kept = Na-save ang sukat ng screen na ito.
calibration-forgotten = Walang naka-save para sa screen na ito.
calibration-not-stored = Hindi ito na-save sa computer. Pero gagamitin pa rin ito hanggang isara ang program.
calibration-from-command-line = Gamit ngayon: { $ppi }. Ibinigay ito sa command line. Ito ang susundin, hindi ang naka-save dito.
calibration-from-staff = Gamit ngayon: { $ppi }. Na-save ng staff.
calibration-from-display = Gamit ngayon: { $ppi }. Galing sa screen mismo.
calibration-from-guess = Gamit ngayon: { $ppi }. Hula lang mula sa bilang ng pixel.
