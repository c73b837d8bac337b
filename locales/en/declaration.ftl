### Passages of the Universal Declaration of Human Rights in Zapotec, which stand in assets/content/declaration.toml

# What a passage is. It stands over each, in Spanish and English and in the languages of the page.
# Variables:
#   $article (String) - the number of the article, as 16(3).
declaration-label = Universal Declaration of Human Rights, United Nations 1948, article { $article }. This is not United States law.
# Whose words they are. The names and the address stay as they are: the publisher asks for them.
declaration-source = Zapotec of San Lucas Quiaviní: Felipe H. Lopez, Pamela Munro. Source: OHCHR, ohchr.org. No speaker has reviewed it for this kiosk.
