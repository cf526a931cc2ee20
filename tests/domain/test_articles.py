from __future__ import annotations

from hypothesis import given

from desktop_app.domain.articles import ArticleContent, Photo

from .contents import CONTENTS


def test_the_next_photo_key_is_the_first_free_one() -> None:
    assert ArticleContent().next_photo_key() == "anh-1"
    assert ArticleContent(photos=(Photo("anh-1"), Photo("anh-3"))).next_photo_key() == "anh-2"


def test_a_key_the_body_still_places_is_not_given_to_another_photo() -> None:
    content = ArticleContent(body="![](anh-2)\n\nQua 10 năm", photos=(Photo("anh-1"),))

    assert content.next_photo_key() == "anh-3"


@given(CONTENTS)
def test_exactly_one_photo_is_featured(content: ArticleContent) -> None:
    for photo in content.photos:
        chosen = content.with_featured(photo.key)
        assert [one.key for one in chosen.photos if one.featured] == [photo.key]
        assert [one.key for one in chosen.photos] == [one.key for one in content.photos]
