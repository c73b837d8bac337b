### Something to carry home: a code for the phone’s camera, and its text beside it.

# A button, and the title of the screen that it opens: a QR code with the text of the page, for
# the visitor’s phone. As short as can be.
take-home = Take it home
# Beside a QR code. “The square” is the code.
take-home-how = Open your phone’s camera and hold it in front of the square. No network is needed.
# A warning beside the code: officers or others may look through the phone.
take-home-stays = The text stays on your phone. Anyone who searches your phone can read it.
# Over a code, where the text needs several.
# Variables:
#   $page (String) - which of them this is, already formatted.
#   $pages (String) - how many there are, already formatted.
take-home-part = Part { $page } of { $pages }
# A button: shows the next code.
take-home-next = Next part
