### For staff: how large the screen is.

calibration-title = Laki ng screen
calibration-how = Idikit ninyo ang isang bank card sa screen. Gawin ninyong kasinlapad ng card ang parihaba.
calibration-much-narrower = Mas paliitin pa ang lapad −
calibration-narrower = Paliitin ang lapad −
calibration-wider = Palaparin +
calibration-much-wider = Mas palaparin pa +
calibration-size = Pixels per inch: { $ppi }. Screen, mula sulok hanggang sulok: { $inches } inches.
calibration-keep = I-save
calibration-forget = Burahin ang na-save
calibration-kept = Na-save na ito para sa screen na ito.
calibration-forgotten = Walang naka-save para sa screen na ito.
calibration-not-stored = Hindi ito na-save sa computer na ito. Gagamitin ito hanggang sa isara ang program.
calibration-from-command-line = Ginagamit ngayon: { $ppi }, galing sa command line. Ito ang masusunod, kahit iba ang setting na naka-save dito.
calibration-from-staff = Ginagamit ngayon: { $ppi }, na-save ng mga tauhan.
calibration-from-display = Ginagamit ngayon: { $ppi }, ayon mismo sa display.
calibration-from-guess = Ginagamit ngayon: { $ppi }, tinantiya mula sa dami ng pixel.
