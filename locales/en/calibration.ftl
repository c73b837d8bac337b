### For staff: a bank card is held to the screen, so that sizes are true. Short, plain words.

calibration-title = Screen size
calibration-how = Hold a bank card to the screen. Make the rectangle as wide as the card.
# The four buttons change the width of the rectangle.
calibration-much-narrower = Much narrower −
calibration-narrower = Narrower −
calibration-wider = Wider +
calibration-much-wider = Much wider +
# What the rectangle means for this screen.
# Variables:
#   $ppi (String) - how many pixels are an inch, already formatted.
#   $inches (String) - the screen from corner to corner in inches, already formatted.
calibration-size = Pixels in an inch: { $ppi }. Screen from corner to corner: { $inches } inches.
# The button that stores the number.
calibration-keep = Keep
# The button that takes back what was kept before.
calibration-forget = Forget
calibration-kept = Kept for this screen.
calibration-forgotten = Nothing is kept for this screen.
calibration-not-stored = This could not be stored on this computer. It counts until the program ends.
# Where the number comes from that is used now.
# Variables:
#   $ppi (String) - how many pixels are an inch, already formatted.
calibration-from-command-line = In use: { $ppi }, given on the command line. It comes before what is kept here.
# Variables:
#   $ppi (String) - how many pixels are an inch, already formatted.
calibration-from-staff = In use: { $ppi }, kept by staff.
# Variables:
#   $ppi (String) - how many pixels are an inch, already formatted.
calibration-from-display = In use: { $ppi }, as the display says.
# Variables:
#   $ppi (String) - how many pixels are an inch, already formatted.
calibration-from-guess = In use: { $ppi }, guessed from the number of pixels.
