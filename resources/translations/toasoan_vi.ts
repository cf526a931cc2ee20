<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>AddressBar</name>
    <message>
        <source>Address of the page</source>
        <translation>Địa chỉ trang</translation>
    </message>
    <message>
        <source>%1, %2 pixels wide</source>
        <translation>%1, rộng %2 điểm ảnh</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Máy tính</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Máy tính bảng</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
</context>
<context>
    <name>AdoptionOffer</name>
    <message>
        <source>Some articles being written carry another name or spelling of it.</source>
        <translation>Có bài đang soạn còn dùng tên khác hoặc cách viết khác.</translation>
    </message>
    <message>
        <source>Articles in the hands of colleagues that carry another name: {count}.</source>
        <translation>Bài đang ở tay đồng nghiệp còn dùng tên khác: {count}.</translation>
    </message>
    <message>
        <source>Write “{name}” in my articles ({count})</source>
        <translation>Sửa thành “{name}” trong {count} bài đang soạn</translation>
    </message>
    <message>
        <source>(no headline)</source>
        <translation>(chưa có tít)</translation>
    </message>
    <message>
        <source>Changed: {headline}</source>
        <translation>Đã sửa: {headline}</translation>
    </message>
    <message>
        <source>Not changed: {headline}. {why}</source>
        <translation>Chưa sửa: {headline}. {why}</translation>
    </message>
</context>
<context>
    <name>AliasRows</name>
    <message>
        <source>Split off</source>
        <translation>Tách ra</translation>
    </message>
    <message>
        <source>Split “{name}” off</source>
        <translation>Tách “{name}” ra</translation>
    </message>
    <message>
        <source>It becomes a name of its own, with the names it had before.</source>
        <translation>Thành một tên riêng, cùng các tên khác nó từng có.</translation>
    </message>
</context>
<context>
    <name>ArticleCommands</name>
    <message>
        <source>New article on the template “{name}”</source>
        <translation>Bài mới theo mẫu “{name}”</translation>
    </message>
    <message>
        <source>Kept as a revision.</source>
        <translation>Đã lưu thành phiên bản.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Bước tiếp theo</translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <translation>Mở một bài trước đã.</translation>
    </message>
    <message>
        <source>Next step: {step}</source>
        <translation>Bước tiếp theo: {step}</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Articles</source>
        <translation>Danh sách bài</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Không tìm thấy bài nào</translation>
    </message>
    <message>
        <source>No article here holds “{text}”. Try fewer words, with or without accents.</source>
        <translation>Ở đây không có bài nào chứa “{text}”. Thử gõ ít chữ hơn, có dấu hay không dấu đều được.</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Chưa có bài nào</translation>
    </message>
    <message>
        <source>Begin with a blank page; it is saved while you type.</source>
        <translation>Bắt đầu từ trang trắng; bài được lưu ngay khi bạn gõ.</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Bài mới</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>Ở đây chưa có bài nào</translation>
    </message>
    <message>
        <source>Articles appear here on their way.</source>
        <translation>Bài sẽ hiện ở đây khi đến bước này.</translation>
    </message>
</context>
<context>
    <name>ArticleModel</name>
    <message>
        <source>Untitled</source>
        <translation>Chưa có tít</translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>{stage} · changed since approval</source>
        <translation>{stage} · đã sửa sau khi duyệt</translation>
    </message>
    <message>
        <source>{stage} · {person}</source>
        <translation>{stage} · {person}</translation>
    </message>
</context>
<context>
    <name>CaseActions</name>
    <message>
        <source>UPPER CASE</source>
        <translation>CHỮ HOA</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>chữ thường</translation>
    </message>
    <message>
        <source>Title Case</source>
        <translation>Hoa Đầu Mỗi Chữ</translation>
    </message>
    <message>
        <source>Sentence case</source>
        <translation>Hoa đầu câu</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>another one than before</source>
        <translation>đã đổi sang giá trị khác</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Press Delete to remove</source>
        <translation>Nhấn Delete để bỏ</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Bỏ {name}</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Type what you want to do, such as “export”</source>
        <translation>Gõ việc cần làm, ví dụ “xuat ban”</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Tìm lệnh</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Các lệnh</translation>
    </message>
    <message>
        <source>No command has these words. Try fewer letters.</source>
        <translation>Không có lệnh nào như vậy. Thử gõ ít chữ hơn.</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Somebody else changed “{headline}” meanwhile. Your text is kept as a revision of its own.</source>
        <translation>Trong lúc đó đồng nghiệp đã sửa bài “{headline}”. Phần bạn viết được giữ thành một phiên bản riêng.</translation>
    </message>
    <message>
        <source>See my text</source>
        <translation>Xem bản của tôi</translation>
    </message>
    <message>
        <source>Somebody else changed this article meanwhile. Your text is kept as a revision of its own; the article shows theirs.</source>
        <translation>Trong lúc đó đồng nghiệp đã sửa bài này. Phần bạn viết được giữ thành một phiên bản riêng; bài đang hiện bản của đồng nghiệp.</translation>
    </message>
</context>
<context>
    <name>ConversionDialog</name>
    <message>
        <source>Convert an old encoding</source>
        <translation>Chuyển mã cũ</translation>
    </message>
    <message>
        <source>Encoding of the text</source>
        <translation>Mã của văn bản</translation>
    </message>
    <message>
        <source>Recognise by the words</source>
        <translation>Tự nhận biết</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Hiện tại</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Sau khi đổi</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Đổi</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>Encoding:</source>
        <translation>Mã:</translation>
    </message>
    <message>
        <source>Recognised: {encodings}.</source>
        <translation>Nhận ra mã {encodings}.</translation>
    </message>
    <message>
        <source>No old encoding was recognised. If there is one, choose which.</source>
        <translation>Không nhận ra mã cũ nào. Nếu văn bản dùng mã cũ, xin chọn mã.</translation>
    </message>
    <message>
        <source>Nothing changes in this encoding.</source>
        <translation>Với mã này, văn bản không có gì thay đổi.</translation>
    </message>
</context>
<context>
    <name>CreateForm</name>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Station name</source>
        <translation>Tên đài</translation>
    </message>
    <message>
        <source>Printed on every page; can be changed later.</source>
        <translation>Hiện trên mọi trang; có thể đổi sau.</translation>
    </message>
    <message>
        <source>Folder of the newsroom</source>
        <translation>Thư mục của tòa soạn</translation>
    </message>
    <message>
        <source>Articles, photos and backups are kept here.</source>
        <translation>Bài, ảnh và bản sao lưu được giữ ở đây.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Tên đăng nhập</translation>
    </message>
    <message>
        <source>Small letters without accents and digits, such as kimthoa.</source>
        <translation>Chữ thường không dấu và chữ số, ví dụ kimthoa.</translation>
    </message>
    <message>
        <source>Please write a sign-in name.</source>
        <translation>Hãy nhập tên đăng nhập.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Tên miền</translation>
    </message>
    <message>
        <source>Where the pages go, such as la34.com.vn.</source>
        <translation>Nơi đăng các trang, ví dụ la34.com.vn.</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>Nhập lại mật khẩu</translation>
    </message>
    <message>
        <source>Please write the station&apos;s name.</source>
        <translation>Hãy nhập tên đài.</translation>
    </message>
    <message>
        <source>Please choose a folder.</source>
        <translation>Hãy chọn thư mục.</translation>
    </message>
    <message>
        <source>Please write the name.</source>
        <translation>Hãy nhập họ và tên.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type it again.</source>
        <translation>Hai mật khẩu chưa giống nhau. Nhập lại.</translation>
    </message>
    <message>
        <source>Use at least {count} characters.</source>
        <translation>Dùng ít nhất {count} ký tự.</translation>
    </message>
    <message>
        <source>Weak: easy to guess. A few unrelated words are better.</source>
        <translation>Mật khẩu yếu, dễ đoán. Nên ghép vài từ không liên quan.</translation>
    </message>
    <message>
        <source>Good enough.</source>
        <translation>Mật khẩu tạm được.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Mật khẩu mạnh.</translation>
    </message>
    <message>
        <source>The first person: the administrator</source>
        <translation>Người đầu tiên: quản trị</translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>Create my newsroom</source>
        <translation>Tạo tòa soạn của tôi</translation>
    </message>
    <message>
        <source>Create the newsroom</source>
        <translation>Tạo tòa soạn</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Đang tạo…</translation>
    </message>
</context>
<context>
    <name>CropChoice</name>
    <message>
        <source>cut by hand</source>
        <translation>cắt bằng tay</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>tự động</translation>
    </message>
    <message>
        <source>rather small</source>
        <translation>hơi nhỏ cho trang</translation>
    </message>
</context>
<context>
    <name>CropDialog</name>
    <message>
        <source>Crop the photo</source>
        <translation>Cắt ảnh</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Find it automatically</source>
        <translation>Về tự động</translation>
    </message>
    <message>
        <source>Click what must stay in view. The frames follow.</source>
        <translation>Bấm vào chỗ luôn phải thấy; các khung tự dời theo.</translation>
    </message>
    <message>
        <source>Drag the frame or its corners. Arrow keys move it, + and − resize it, Shift faster.</source>
        <translation>Kéo khung hoặc góc khung. Phím mũi tên để dời, + và − để phóng, thu; giữ Shift cho nhanh.</translation>
    </message>
    <message>
        <source>Point of interest</source>
        <translation>Điểm nhấn của ảnh</translation>
    </message>
    <message>
        <source>Wide, 16:9</source>
        <translation>Ngang rộng, 16:9</translation>
    </message>
    <message>
        <source>Standard, 4:3</source>
        <translation>Ngang, 4:3</translation>
    </message>
    <message>
        <source>Square, 1:1</source>
        <translation>Vuông, 1:1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Page</source>
        <translation>Trang xem</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>The page shows revision {number}.</source>
        <translation>Trang đang hiện phiên bản {number}.</translation>
    </message>
    <message>
        <source>Back to the present text</source>
        <translation>Về bản hiện tại</translation>
    </message>
</context>
<context>
    <name>DeskActions</name>
    <message>
        <source>New article</source>
        <translation>Bài mới</translation>
    </message>
    <message>
        <source>Take in articles from files…</source>
        <translation>Nhập bài từ tệp…</translation>
    </message>
    <message>
        <source>Keep this as a revision</source>
        <translation>Lưu thành phiên bản</translation>
    </message>
    <message>
        <source>Close this tab</source>
        <translation>Đóng thẻ này</translation>
    </message>
    <message>
        <source>Close the other tabs</source>
        <translation>Đóng các thẻ khác</translation>
    </message>
    <message>
        <source>Open the closed tab again</source>
        <translation>Mở lại thẻ vừa đóng</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Thẻ kế tiếp</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Thẻ trước</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Bước tiếp theo</translation>
    </message>
    <message>
        <source>Find in all articles</source>
        <translation>Tìm trong mọi bài</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Trang xem</translation>
    </message>
    <message>
        <source>Station settings…</source>
        <translation>Cài đặt của đài…</translation>
    </message>
    <message>
        <source>Genres and templates…</source>
        <translation>Thể loại và mẫu bài…</translation>
    </message>
    <message>
        <source>Tags, events and places…</source>
        <translation>Từ khóa, sự kiện, địa danh…</translation>
    </message>
    <message>
        <source>Proofreading rules…</source>
        <translation>Quy tắc soát lỗi…</translation>
    </message>
    <message>
        <source>People of the newsroom…</source>
        <translation>Nhân sự tòa soạn…</translation>
    </message>
    <message>
        <source>Second copy…</source>
        <translation>Bản sao thứ hai…</translation>
    </message>
    <message>
        <source>Revisions and history</source>
        <translation>Phiên bản và lịch sử</translation>
    </message>
    <message>
        <source>Draft history…</source>
        <translation>Lịch sử bản nháp…</translation>
    </message>
    <message>
        <source>Go to the queues</source>
        <translation>Sang các ngăn bài</translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation>Sang danh sách bài</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation>Sang phần soạn bài</translation>
    </message>
    <message>
        <source>Go to the page</source>
        <translation>Sang trang xem</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Về phần soạn bài</translation>
    </message>
</context>
<context>
    <name>DifferencesView</name>
    <message>
        <source>Differences</source>
        <translation>Phần khác nhau</translation>
    </message>
    <message>
        <source>Both texts are the same.</source>
        <translation>Hai bản giống hệt nhau.</translation>
    </message>
    <message>
        <source>… {count} paragraphs unchanged …</source>
        <translation>… {count} đoạn không đổi …</translation>
    </message>
</context>
<context>
    <name>DraftHistory</name>
    <message>
        <source>The earlier text is back. The one it replaced is kept as well.</source>
        <translation>Đã khôi phục bản trước đó. Bản vừa bị thay cũng được giữ lại.</translation>
    </message>
    <message>
        <source>This is the present text already.</source>
        <translation>Đây chính là bản hiện tại.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>The text is as it was before.</source>
        <translation>Bài đã trở lại như trước khi khôi phục.</translation>
    </message>
</context>
<context>
    <name>DraftHistoryDialog</name>
    <message>
        <source>Show older texts</source>
        <translation>Xem các bản cũ hơn</translation>
    </message>
    <message>
        <source>Restore this text</source>
        <translation>Khôi phục bản này</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Sao chép văn bản</translation>
    </message>
    <message>
        <source>Draft history</source>
        <translation>Lịch sử bản nháp</translation>
    </message>
    <message>
        <source>There is no earlier text yet. While you write, one is kept every minute.</source>
        <translation>Chưa có bản nào trước đó. Trong lúc bạn viết, mỗi phút một bản được giữ lại.</translation>
    </message>
    <message>
        <source>From {older} to {newer}: {lost} syllables gone, {gained} new</source>
        <translation>Từ {older} đến {newer}: bỏ {lost} tiếng, thêm {gained} tiếng</translation>
    </message>
    <message>
        <source>Choose one earlier text first.</source>
        <translation>Hãy chọn một bản trước đó.</translation>
    </message>
    <message>
        <source>Hold Ctrl and choose a second one to compare the two.</source>
        <translation>Giữ Ctrl và chọn thêm một bản để so sánh hai bản với nhau.</translation>
    </message>
    <message>
        <source>Struck through: gone. Underlined: new.</source>
        <translation>Chữ gạch ngang: đã bỏ. Chữ gạch chân: mới thêm.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>EditorPane</name>
    <message>
        <source>Somebody else saved this article first. Your text was kept as a revision of its own.</source>
        <translation>Đồng nghiệp đã lưu bài này trước. Phần bạn viết được giữ thành một phiên bản riêng.</translation>
    </message>
</context>
<context>
    <name>EditorParts</name>
    <message>
        <source>Body</source>
        <translation>Thân bài</translation>
    </message>
    <message>
        <source>Write the article here</source>
        <translation>Viết bài ở đây</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Từ khóa</translation>
    </message>
    <message>
        <source>+ Add a tag</source>
        <translation>+ Thêm từ khóa</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>{name} · not offered</source>
        <translation>{name} · không còn dùng</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>New</source>
        <translation>Thêm mới</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Bỏ thay đổi</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This article is not in the newsroom. Choose another one.</source>
        <translation>Bài này không có trong tòa soạn. Chọn bài khác.</translation>
    </message>
    <message>
        <source>There is no such revision. Choose one from the list.</source>
        <translation>Không có phiên bản này. Chọn một phiên bản trong danh sách.</translation>
    </message>
    <message>
        <source>This earlier text is no longer kept. Choose another one from the list.</source>
        <translation>Bản cũ này không còn được giữ. Hãy chọn bản khác trong danh sách.</translation>
    </message>
    <message>
        <source>Nobody signs in as “{login}”. Check the spelling.</source>
        <translation>Không có ai đăng nhập bằng tên “{login}”. Kiểm tra lại cách viết.</translation>
    </message>
    <message>
        <source>There is no category “{category}”. Choose one from the list.</source>
        <translation>Không có chuyên mục “{category}”. Chọn một chuyên mục trong danh sách.</translation>
    </message>
    <message>
        <source>There is no template “{template}”. Choose one from the list.</source>
        <translation>Không có mẫu bài “{template}”. Hãy chọn một mẫu trong danh sách.</translation>
    </message>
    <message>
        <source>{field}: {problem}</source>
        <translation>{field}: {problem}</translation>
    </message>
    <message>
        <source>The rule “{rule}” cannot be used: {problem}</source>
        <translation>Không dùng được quy tắc “{rule}”: {problem}</translation>
    </message>
    <message>
        <source>The rule “{rule}” does not do what its examples say. {faults}</source>
        <translation>Quy tắc “{rule}” không đúng với ví dụ của nó. {faults}</translation>
    </message>
    <message>
        <source>There is no proof rule “{rule}”. Choose one from the list.</source>
        <translation>Không có quy tắc soát lỗi “{rule}”. Hãy chọn một quy tắc trong danh sách.</translation>
    </message>
    <message>
        <source>“{word}” cannot stand in the dictionary: {problem}</source>
        <translation>Không thêm được “{word}” vào từ điển: {problem}</translation>
    </message>
    <message>
        <source>The text could not be proofed within {seconds} seconds. Your text is safe; shorten it.</source>
        <translation>Chưa soát lỗi xong bài này trong {seconds} giây. Bài của bạn vẫn còn nguyên; hãy rút ngắn bài.</translation>
    </message>
    <message>
        <source>The text could not be proofed ({detail}). Your text is safe; try again.</source>
        <translation>Chưa soát lỗi được ({detail}). Bài của bạn vẫn còn nguyên; hãy thử lại.</translation>
    </message>
    <message>
        <source>Somebody signs in as “{login}” already. Choose another sign-in name.</source>
        <translation>Đã có người đăng nhập bằng tên “{login}”. Chọn tên đăng nhập khác.</translation>
    </message>
    <message>
        <source>The expression is not complete, or has a mistake at character {position}.</source>
        <translation>Biểu thức chưa đủ, hoặc sai ở ký tự thứ {position}.</translation>
    </message>
    <message>
        <source>The expression repeats too much. Use smaller numbers in its braces.</source>
        <translation>Biểu thức lặp quá nhiều. Hãy dùng số nhỏ hơn trong ngoặc nhọn.</translation>
    </message>
    <message>
        <source>Looking for this expression took too long and was stopped. Repeat less: one + or * inside another takes for ever.</source>
        <translation>Tìm theo biểu thức này quá lâu nên đã dừng. Hãy bớt lặp: dấu + hay * nằm trong một dấu + hay * khác sẽ tìm mãi không xong.</translation>
    </message>
    <message>
        <source>The expression has no group {group}. Check the replacement.</source>
        <translation>Biểu thức không có nhóm {group}. Hãy xem lại phần thay thế.</translation>
    </message>
    <message>
        <source>Nothing is called “{name}” here. Check the spelling, or choose a name from the list.</source>
        <translation>Không có tên nào là “{name}”. Xem lại cách viết, hoặc chọn một tên trong danh sách.</translation>
    </message>
    <message>
        <source>“{name}” is a name of “{term}” already. Choose another name, or merge the two.</source>
        <translation>“{name}” đã là tên của “{term}”. Chọn tên khác, hoặc gộp hai tên làm một.</translation>
    </message>
    <message>
        <source>“{name}” is only another name of “{term}”. Split it off first, or choose “{term}”.</source>
        <translation>“{name}” chỉ là tên khác của “{term}”. Tách ra trước, hoặc chọn “{term}”.</translation>
    </message>
    <message>
        <source>“{name}”: {problem}</source>
        <translation>“{name}”: {problem}</translation>
    </message>
    <message>
        <source>The name and the password do not match. Check Caps Lock and the typing method, then try again.</source>
        <translation>Tên và mật khẩu chưa khớp. Kiểm tra phím Caps Lock và bộ gõ rồi thử lại.</translation>
    </message>
    <message>
        <source>The author needs to know why the article comes back. Write the reason, then return it.</source>
        <translation>Tác giả cần biết vì sao bài bị trả lại. Viết lý do rồi trả bài.</translation>
    </message>
    <message>
        <source>The article is not ready yet. {findings}</source>
        <translation>Bài chưa gửi được. {findings}</translation>
    </message>
    <message>
        <source>The text changed after it was approved. Have it approved again before exporting.</source>
        <translation>Bài đã đổi sau khi duyệt. Cần duyệt lại trước khi xuất bản.</translation>
    </message>
    <message>
        <source>The article is under embargo until {until}. Export it then, or have the embargo lifted.</source>
        <translation>Bài không được đăng trước {until}. Xuất bản sau lúc đó, hoặc xin bỏ hạn này.</translation>
    </message>
    <message>
        <source>Somebody else changed this article meanwhile. Please read it again, then go on.</source>
        <translation>Bài vừa được người khác sửa. Mời đọc lại rồi làm tiếp.</translation>
    </message>
    <message>
        <source>The article was changed elsewhere in the meantime. Open it again; your text is kept beside it.</source>
        <translation>Bài vừa được sửa ở nơi khác. Mở lại bài; phần bạn viết được giữ thành một phiên bản riêng.</translation>
    </message>
    <message>
        <source>The file “{name}” could not be read: {problem}</source>
        <translation>Chưa đọc được tệp “{name}”: {problem}</translation>
    </message>
    <message>
        <source>What was copied could not be read with its formats: {problem}</source>
        <translation>Không đọc được định dạng của nội dung vừa chép: {problem}</translation>
    </message>
    <message>
        <source>No text in an old encoding was recognised in “{path}”. If it is in one, say which: tcvn3, vni, vps or viqr.</source>
        <translation>Không nhận ra mã cũ nào trong “{path}”. Nếu văn bản dùng mã cũ, hãy nêu tên mã: tcvn3, vni, vps hoặc viqr.</translation>
    </message>
    <message>
        <source>“{name}” is no JPEG, PNG, WebP or HEIC picture. Save it as one of them and add it again.</source>
        <translation>“{name}” không phải ảnh JPEG, PNG, WebP hoặc HEIC. Lưu ảnh sang một trong các định dạng này rồi thêm lại.</translation>
    </message>
    <message>
        <source>The photo “{name}” is over {limit}. Make it smaller, then add it again.</source>
        <translation>Ảnh “{name}” lớn hơn {limit}. Thu nhỏ ảnh rồi thêm lại.</translation>
    </message>
    <message>
        <source>The stored file of a photo is missing or damaged. Remove that photo and add it again.</source>
        <translation>Tệp của một ảnh đã lưu bị mất hoặc hỏng. Bỏ ảnh đó rồi thêm lại.</translation>
    </message>
    <message>
        <source>“{path}” exists already and is left as it is. Choose another place or another name.</source>
        <translation>“{path}” đã có sẵn và được giữ nguyên. Chọn nơi khác hoặc tên khác.</translation>
    </message>
    <message>
        <source>Nothing can be written to “{path}”. Choose another folder or check its permissions.</source>
        <translation>Không ghi được vào “{path}”. Chọn thư mục khác hoặc kiểm tra quyền ghi.</translation>
    </message>
    <message>
        <source>The folder of the second copy is not there: “{path}”. Plug the USB stick in.</source>
        <translation>Không thấy thư mục của bản sao thứ hai: “{path}”. Hãy cắm USB vào.</translation>
    </message>
    <message>
        <source>The page took longer than {seconds} seconds and was stopped. Your text is safe. Look for a very long run of signs such as * _ [ ( in the body and shorten it.</source>
        <translation>Dựng trang quá {seconds} giây nên đã dừng. Bài vẫn an toàn. Tìm trong thân bài chuỗi ký hiệu quá dài như * _ [ ( và rút ngắn lại.</translation>
    </message>
    <message>
        <source>The page could not be made ({detail}). Your text is safe. Change the last paragraph, or try again.</source>
        <translation>Chưa dựng được trang ({detail}). Bài vẫn an toàn. Sửa đoạn vừa viết hoặc thử lại.</translation>
    </message>
    <message>
        <source>There is no newsroom in “{path}”. Choose the folder that holds its database.</source>
        <translation>Không có tòa soạn nào trong “{path}”. Chọn thư mục chứa cơ sở dữ liệu của tòa soạn.</translation>
    </message>
    <message>
        <source>“{path}” holds something already. Choose an empty folder, or open the newsroom in it.</source>
        <translation>“{path}” đã có dữ liệu. Chọn thư mục trống, hoặc mở tòa soạn trong đó.</translation>
    </message>
    <message>
        <source>This newsroom was last opened by a newer version of the program. Update this one, then open it.</source>
        <translation>Tòa soạn này đã mở bằng bản chương trình mới hơn. Cập nhật chương trình rồi mở lại.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s database “{path}” is damaged. Nothing was changed. Restore the latest backup.</source>
        <translation>Cơ sở dữ liệu “{path}” của tòa soạn bị hỏng. Chưa có gì bị thay đổi. Khôi phục bản sao lưu mới nhất.</translation>
    </message>
    <message>
        <source>The newsroom folder “{path}” cannot be written to. Check its permissions or copy it elsewhere.</source>
        <translation>Không ghi được vào thư mục tòa soạn “{path}”. Kiểm tra quyền ghi hoặc chép thư mục sang nơi khác.</translation>
    </message>
    <message>
        <source>Another program is using the newsroom&apos;s database. Wait a moment, then try again.</source>
        <translation>Một chương trình khác đang dùng cơ sở dữ liệu của tòa soạn. Chờ một lát rồi thử lại.</translation>
    </message>
    <message>
        <source>The disk of “{path}” is full. Free some space; your text stays on the screen until it is saved.</source>
        <translation>Ổ đĩa chứa “{path}” đã đầy. Dọn bớt chỗ; bài của bạn vẫn ở trên màn hình cho đến khi lưu được.</translation>
    </message>
    <message>
        <source>The backup “{name}” cannot be used: {problem}</source>
        <translation>Không dùng được bản sao lưu “{name}”: {problem}</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({detail}). Try again; if it stays, tell the administrator.</source>
        <translation>Có lỗi ngoài dự kiến ({detail}). Thử lại; nếu vẫn lỗi, báo người quản trị.</translation>
    </message>
    <message>
        <source>This was refused ({detail}). Try again, or tell the administrator.</source>
        <translation>Việc này bị từ chối ({detail}). Thử lại hoặc báo người quản trị.</translation>
    </message>
    <message>
        <source>{count} million pixels</source>
        <translation>{count} triệu điểm ảnh</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Headline</source>
        <translation>Tít</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Sapo</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Thân bài</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Bút danh</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn tin</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Thể loại</translation>
    </message>
    <message>
        <source>Primary category</source>
        <translation>Chuyên mục chính</translation>
    </message>
    <message>
        <source>Other categories</source>
        <translation>Chuyên mục khác</translation>
    </message>
    <message>
        <source>Event thread</source>
        <translation>Dòng sự kiện</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Từ khóa</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa danh</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Publish time</source>
        <translation>Hẹn giờ đăng</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Không đăng trước</translation>
    </message>
    <message>
        <source>Related articles</source>
        <translation>Bài liên quan</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>Ghi chú nội bộ</translation>
    </message>
    <message>
        <source>Video and audio</source>
        <translation>Video và âm thanh</translation>
    </message>
    <message>
        <source>Photo key</source>
        <translation>Ký hiệu ảnh</translation>
    </message>
    <message>
        <source>Photo file</source>
        <translation>Tệp ảnh</translation>
    </message>
    <message>
        <source>Photo file type</source>
        <translation>Kiểu tệp ảnh</translation>
    </message>
    <message>
        <source>Photo width</source>
        <translation>Chiều rộng ảnh</translation>
    </message>
    <message>
        <source>Photo height</source>
        <translation>Chiều cao ảnh</translation>
    </message>
    <message>
        <source>Photo caption</source>
        <translation>Chú thích ảnh</translation>
    </message>
    <message>
        <source>Photo credit</source>
        <translation>Nguồn ảnh</translation>
    </message>
    <message>
        <source>Photo description</source>
        <translation>Mô tả ảnh</translation>
    </message>
    <message>
        <source>Featured photo</source>
        <translation>Ảnh đại diện</translation>
    </message>
    <message>
        <source>Place of the photo</source>
        <translation>Nơi chụp ảnh</translation>
    </message>
    <message>
        <source>Time of the photo</source>
        <translation>Ngày chụp ảnh</translation>
    </message>
    <message>
        <source>Made with AI</source>
        <translation>Tạo bằng AI</translation>
    </message>
    <message>
        <source>Point of interest</source>
        <translation>Điểm cần giữ trong khung</translation>
    </message>
    <message>
        <source>Crops</source>
        <translation>Khung cắt ảnh</translation>
    </message>
    <message>
        <source>Shape of the crop</source>
        <translation>Tỉ lệ khung cắt</translation>
    </message>
    <message>
        <source>Key of the video or audio</source>
        <translation>Mã video, âm thanh</translation>
    </message>
    <message>
        <source>Address of the video or audio</source>
        <translation>Địa chỉ video, âm thanh</translation>
    </message>
    <message>
        <source>Video or audio</source>
        <translation>Video hoặc âm thanh</translation>
    </message>
    <message>
        <source>Title of the video or audio</source>
        <translation>Tên video, âm thanh</translation>
    </message>
    <message>
        <source>Length of the video or audio</source>
        <translation>Thời lượng video, âm thanh</translation>
    </message>
    <message>
        <source>Picture of the video or audio</source>
        <translation>Ảnh của video, âm thanh</translation>
    </message>
    <message>
        <source>Related article</source>
        <translation>Bài liên quan</translation>
    </message>
    <message>
        <source>Related article&apos;s headline</source>
        <translation>Tít bài liên quan</translation>
    </message>
    <message>
        <source>Format version</source>
        <translation>Phiên bản định dạng</translation>
    </message>
    <message>
        <source>Station name</source>
        <translation>Tên đài</translation>
    </message>
    <message>
        <source>Website name</source>
        <translation>Tên trang web</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Tên viết tắt</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Tên miền</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Cơ quan chủ quản</translation>
    </message>
    <message>
        <source>Licence line</source>
        <translation>Dòng giấy phép</translation>
    </message>
    <message>
        <source>Editor-in-chief</source>
        <translation>Tổng biên tập</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Thư điện tử</translation>
    </message>
    <message>
        <source>Page theme</source>
        <translation>Giao diện trang</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Cấp duyệt</translation>
    </message>
    <message>
        <source>Lead limit</source>
        <translation>Độ dài sapo</translation>
    </message>
    <message>
        <source>Lead limit in characters</source>
        <translation>Giới hạn sapo theo ký tự</translation>
    </message>
    <message>
        <source>Tone marks</source>
        <translation>Vị trí dấu thanh</translation>
    </message>
    <message>
        <source>Spelling mistakes</source>
        <translation>Lỗi phải sửa</translation>
    </message>
    <message>
        <source>Long sentences</source>
        <translation>Câu dài</translation>
    </message>
    <message>
        <source>Reading rate</source>
        <translation>Tốc độ đọc</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Múi giờ</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Thể loại</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Mẫu bài</translation>
    </message>
    <message>
        <source>Name of the genre</source>
        <translation>Tên thể loại</translation>
    </message>
    <message>
        <source>Words above the headline</source>
        <translation>Dòng chữ trên tít</translation>
    </message>
    <message>
        <source>Offered for new articles</source>
        <translation>Dùng cho bài mới</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Tên mẫu bài</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Tên đăng nhập</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>This article has no photo “{key}”</source>
        <translation>Bài không có ảnh “{key}”</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Chưa có tệp</translation>
    </message>
    <message>
        <source>The file is missing or damaged</source>
        <translation>Tệp bị mất hoặc bị hỏng</translation>
    </message>
    <message>
        <source>No caption yet</source>
        <translation>Chưa có chú thích</translation>
    </message>
    <message>
        <source>No address yet</source>
        <translation>Chưa có địa chỉ</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>Chưa có tên</translation>
    </message>
</context>
<context>
    <name>FilteredList</name>
    <message>
        <source>Nothing is called so. Try fewer letters.</source>
        <translation>Không có mục nào như thế. Hãy thử ít chữ hơn.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>Tìm trong bài này</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Thay bằng</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Không tìm thấy</translation>
    </message>
    <message>
        <source>Accents count: “can” does not find “cần”</source>
        <translation>Phân biệt dấu: “can” không tìm ra “cần”</translation>
    </message>
    <message>
        <source>Capitals count</source>
        <translation>Phân biệt chữ hoa, chữ thường</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Chỉ tìm trọn tiếng</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Biểu thức chính quy</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Thay</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Thay tất cả</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} chỗ</translation>
    </message>
    <message>
        <source>{number}/{count}</source>
        <translation>{number}/{count}</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Đang tìm…</translation>
    </message>
    <message>
        <source>Replaced in {count} places.</source>
        <translation>Đã thay {count} chỗ.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Đóng (Esc)</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Only you can tell what is meant here.</source>
        <translation>Chỗ này bạn tự quyết định cách sửa.</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>Fix: {words}</source>
        <translation>Sửa thành: {words}</translation>
    </message>
    <message>
        <source>Fix all {count}</source>
        <translation>Sửa cả {count} chỗ</translation>
    </message>
</context>
<context>
    <name>FindingCommands</name>
    <message>
        <source>Fixed in {count} places.</source>
        <translation>Đã sửa {count} chỗ.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Ignored in this article: “{words}”.</source>
        <translation>Đã bỏ qua trong bài này: “{words}”.</translation>
    </message>
    <message>
        <source>Ignored here: “{words}”.</source>
        <translation>Đã bỏ qua chỗ này: “{words}”.</translation>
    </message>
    <message>
        <source>“{word}” is in the newsroom&apos;s dictionary now.</source>
        <translation>Đã thêm “{word}” vào từ điển của tòa soạn.</translation>
    </message>
</context>
<context>
    <name>FindingFilter</name>
    <message>
        <source>Which findings are listed</source>
        <translation>Hiện những chỗ nào</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
</context>
<context>
    <name>FindingKeys</name>
    <message>
        <source>Nothing was found in this article.</source>
        <translation>Chưa thấy chỗ nào cần sửa trong bài này.</translation>
    </message>
</context>
<context>
    <name>FindingMenu</name>
    <message>
        <source>Fix all {count}</source>
        <translation>Sửa cả {count} chỗ</translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation>Bỏ qua chỗ này</translation>
    </message>
    <message>
        <source>Ignore in this article</source>
        <translation>Bỏ qua trong bài này</translation>
    </message>
    <message>
        <source>Add “{word}” to the newsroom&apos;s dictionary</source>
        <translation>Thêm “{word}” vào từ điển của tòa soạn</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>The article has no headline. Write a headline.</source>
        <translation>Bài chưa có tít. Viết tít.</translation>
    </message>
    <message>
        <source>The article has no body. Write the body.</source>
        <translation>Bài chưa có thân bài. Viết thân bài.</translation>
    </message>
    <message>
        <source>The article has no primary category. Choose a category.</source>
        <translation>Bài chưa có chuyên mục chính. Chọn chuyên mục.</translation>
    </message>
    <message>
        <source>There is no lead. Readers see it first; write a short one.</source>
        <translation>Bài chưa có sapo. Người đọc thấy sapo đầu tiên; hãy viết ngắn gọn.</translation>
    </message>
    <message>
        <source>There is no byline. Write who wrote the article.</source>
        <translation>Bài chưa có bút danh. Ghi tên người viết.</translation>
    </message>
    <message>
        <source>There are no tags. Add a few so that readers find the article.</source>
        <translation>Bài chưa có từ khóa. Thêm vài từ khóa để người đọc dễ tìm.</translation>
    </message>
    <message>
        <source>Photo {number} still waits for its file. Choose the file or remove the photo.</source>
        <translation>Ảnh {number} chưa có tệp. Chọn tệp ảnh hoặc bỏ ảnh này.</translation>
    </message>
    <message>
        <source>Photo {number} has no caption. Write a caption.</source>
        <translation>Ảnh {number} chưa có chú thích. Viết chú thích cho ảnh.</translation>
    </message>
    <message>
        <source>Photo {number} has no description for readers who cannot see it. Describe the picture.</source>
        <translation>Ảnh {number} chưa có mô tả cho người đọc không nhìn thấy ảnh. Viết một câu mô tả ảnh.</translation>
    </message>
    <message>
        <source>Video or audio {number} has no address. Paste the address or remove it.</source>
        <translation>Khối video, âm thanh {number} chưa có địa chỉ. Hãy dán địa chỉ hoặc bỏ khối này.</translation>
    </message>
    <message>
        <source>Video or audio {number} has no title. Write what readers will see or hear.</source>
        <translation>Khối video, âm thanh {number} chưa có tên. Hãy ghi người đọc sẽ xem hoặc nghe gì.</translation>
    </message>
    <message>
        <source>{field}, “{text}”: {reason}</source>
        <translation>{field}, “{text}”: {reason}</translation>
    </message>
    <message>
        <source>{field} {number}: the words still hold a prompt of the template. Type over it.</source>
        <translation>{field} {number}: lời còn gợi ý của mẫu bài. Hãy viết đè lên.</translation>
    </message>
    <message>
        <source>{field}: type over the prompt {item}.</source>
        <translation>{field} còn gợi ý {item}. Hãy viết đè lên.</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Create my newsroom</source>
        <translation>Tạo tòa soạn của tôi</translation>
    </message>
    <message>
        <source>Name your station, choose a folder, and set up the administrator. Colleagues come next.</source>
        <translation>Đặt tên đài, chọn thư mục và lập tài khoản quản trị. Sau đó thêm đồng nghiệp.</translation>
    </message>
    <message>
        <source>Create a newsroom</source>
        <translation>Tạo tòa soạn</translation>
    </message>
    <message>
        <source>Open the demo newsroom</source>
        <translation>Xem tòa soạn mẫu</translation>
    </message>
    <message>
        <source>Five people with their roles and nothing to break: write, return, approve and export.</source>
        <translation>Năm người đủ vai trò, thử thoải mái: viết, trả bài, duyệt và xuất bản.</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Mở tòa soạn mẫu</translation>
    </message>
    <message>
        <source>Open an existing newsroom…</source>
        <translation>Mở tòa soạn có sẵn…</translation>
    </message>
    <message>
        <source>Open an existing newsroom</source>
        <translation>Mở tòa soạn có sẵn</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Đang mở…</translation>
    </message>
    <message>
        <source>Write, edit, approve and publish the station&apos;s articles, with or without a network.</source>
        <translation>Viết, biên tập, duyệt và xuất bản bài của đài, có mạng hay không cũng làm được.</translation>
    </message>
</context>
<context>
    <name>FocusMode</name>
    <message>
        <source>Only the text is shown in focus mode. Press Esc to leave it.</source>
        <translation>Chế độ tập trung chỉ hiện bài viết. Nhấn Esc để trở ra.</translation>
    </message>
    <message>
        <source>Only the text is shown now. Esc or F11 brings everything back.</source>
        <translation>Giờ chỉ còn bài viết. Nhấn Esc hoặc F11 để hiện lại mọi thứ.</translation>
    </message>
</context>
<context>
    <name>FormattingActions</name>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Dán chữ không định dạng</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Đậm</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Nghiêng</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Tít xen</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>Tít xen nhỏ</translation>
    </message>
    <message>
        <source>Bullet list</source>
        <translation>Danh sách gạch đầu dòng</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Danh sách đánh số</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Trích dẫn</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Liên kết</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>{text} ({keys})</source>
        <translation>{text} ({keys})</translation>
    </message>
</context>
<context>
    <name>FormattingBar</name>
    <message>
        <source>Formatting</source>
        <translation>Định dạng</translation>
    </message>
</context>
<context>
    <name>GenrePage</name>
    <message>
        <source>Offered for new articles</source>
        <translation>Dùng cho bài mới</translation>
    </message>
    <message>
        <source>Articles that have it keep it when it is not offered.</source>
        <translation>Khi ngừng dùng, bài đã mang thể loại này vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>Name of the genre</source>
        <translation>Tên thể loại</translation>
    </message>
    <message>
        <source>Words above the headline</source>
        <translation>Dòng chữ trên tít</translation>
    </message>
    <message>
        <source>On the page, such as “Reportage”. Leave empty for none.</source>
        <translation>Hiện trên trang, như “Phóng sự”. Để trống nếu không cần.</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Thể loại</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Thể loại</translation>
    </message>
</context>
<context>
    <name>GenresDialog</name>
    <message>
        <source>Genres and templates</source>
        <translation>Thể loại và mẫu bài</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Mẫu bài</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Thể loại</translation>
    </message>
</context>
<context>
    <name>GlossaryPage</name>
    <message>
        <source>Institution, office or title</source>
        <translation>Cơ quan, chức vụ, danh hiệu</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Chữ viết tắt</translation>
    </message>
    <message>
        <source>Everybody knows it: it needs no introduction</source>
        <translation>Ai cũng biết: không cần viết đầy đủ lần đầu</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Là gì</translation>
    </message>
    <message>
        <source>As the newsroom writes it</source>
        <translation>Tòa soạn viết là</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Viết tắt của</translation>
    </message>
    <message>
        <source>The whole name by which an article introduces it before using it.</source>
        <translation>Tên đầy đủ mà bài phải viết ở lần đầu, trước khi dùng chữ tắt.</translation>
    </message>
    <message>
        <source>Not to be written as</source>
        <translation>Không viết là</translation>
    </message>
    <message>
        <source>One on each line; the proofs suggest the newsroom&apos;s way instead.</source>
        <translation>Mỗi dòng một cách viết; khi gặp sẽ gợi ý cách viết của tòa soạn.</translation>
    </message>
    <message>
        <source>Names and abbreviations</source>
        <translation>Tên gọi, viết tắt</translation>
    </message>
    <message>
        <source>Name or abbreviation</source>
        <translation>Tên gọi hoặc chữ viết tắt</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Tìm tên</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>Bỏ mục này</translation>
    </message>
    <message>
        <source>Back to the program&apos;s entry</source>
        <translation>Trở lại mục của chương trình</translation>
    </message>
    <message>
        <source>The entry is gone.</source>
        <translation>Đã bỏ mục này.</translation>
    </message>
    <message>
        <source>The entry is the program&apos;s again.</source>
        <translation>Mục đã trở lại như của chương trình.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Revisions</source>
        <translation>Các phiên bản</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Ai đã làm gì</translation>
    </message>
    <message>
        <source>Draft history…</source>
        <translation>Lịch sử bản nháp…</translation>
    </message>
    <message>
        <source>The texts between the revisions, minute by minute</source>
        <translation>Các bản nháp giữa những phiên bản, theo từng phút</translation>
    </message>
    <message>
        <source>Double-click a revision to see it on the page.</source>
        <translation>Nhấp đúp một phiên bản để xem trên trang.</translation>
    </message>
    <message>
        <source>None yet. Submitting the article keeps one, and so does Ctrl+S.</source>
        <translation>Chưa có phiên bản nào. Gửi biên tập hoặc nhấn Ctrl+S để lưu một phiên bản.</translation>
    </message>
    <message>
        <source>Revision {number} · {person} · {when}</source>
        <translation>Phiên bản {number} · {person} · {when}</translation>
    </message>
    <message>
        <source>{revision} · approved</source>
        <translation>{revision} · đã duyệt</translation>
    </message>
    <message>
        <source>SHA-256 {digest}…</source>
        <translation>SHA-256 {digest}…</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The newsroom was created</source>
        <translation>Tòa soạn được thành lập</translation>
    </message>
    <message>
        <source>{actor} added “{login}” as {role}</source>
        <translation>{actor} thêm “{login}” với vai trò {role}</translation>
    </message>
    <message>
        <source>{actor} changed the settings: {fields}</source>
        <translation>{actor} đổi cài đặt: {fields}</translation>
    </message>
    <message>
        <source>{actor} decided about the name “{name}”</source>
        <translation>{actor} sắp xếp tên “{name}”</translation>
    </message>
    <message>
        <source>{actor} changed the proof desk: “{name}”</source>
        <translation>{actor} đã sửa thiết lập soát lỗi: “{name}”</translation>
    </message>
    <message>
        <source>{actor} began the article</source>
        <translation>{actor} bắt đầu viết bài</translation>
    </message>
    <message>
        <source>{actor} saved revision {revision}</source>
        <translation>{actor} lưu phiên bản {revision}</translation>
    </message>
    <message>
        <source>{actor}&apos;s text from another window was kept as revision {revision}</source>
        <translation>Bản {actor} viết ở cửa sổ khác được giữ thành phiên bản {revision}</translation>
    </message>
    <message>
        <source>{actor} passed over “{text}” in proofing</source>
        <translation>{actor} đã bỏ qua “{text}” khi soát lỗi</translation>
    </message>
    <message>
        <source>{actor} has “{text}” pointed out again</source>
        <translation>{actor} cho soát lại “{text}”</translation>
    </message>
    <message>
        <source>{actor} submitted revision {revision}</source>
        <translation>{actor} gửi biên tập phiên bản {revision}</translation>
    </message>
    <message>
        <source>{actor} took the article for editing</source>
        <translation>{actor} nhận bài để biên tập</translation>
    </message>
    <message>
        <source>{actor} returned revision {revision}: {reason}</source>
        <translation>{actor} trả phiên bản {revision}: {reason}</translation>
    </message>
    <message>
        <source>{actor} sent revision {revision} for approval</source>
        <translation>{actor} trình duyệt phiên bản {revision}</translation>
    </message>
    <message>
        <source>{actor} approved revision {revision}</source>
        <translation>{actor} duyệt phiên bản {revision}</translation>
    </message>
    <message>
        <source>{actor} exported revision {revision} ({format})</source>
        <translation>{actor} xuất bản phiên bản {revision} ({format})</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>trang web</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Chương trình</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Đăng xuất</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Tìm lệnh…</translation>
    </message>
    <message>
        <source>About Tòa Soạn</source>
        <translation>Giới thiệu Tòa Soạn</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Chương trình</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Xe&amp;m</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Trợ giúp</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Bài</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sửa</translation>
    </message>
    <message>
        <source>Capitals and small letters</source>
        <translation>Chữ hoa, chữ thường</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Chèn</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Duyệt</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>&amp;Xuất bản</translation>
    </message>
    <message>
        <source>{person} · {role}</source>
        <translation>{person} · {role}</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>The language changes when the program is opened again.</source>
        <translation>Ngôn ngữ sẽ đổi khi mở lại chương trình.</translation>
    </message>
    <message>
        <source>Tòa Soạn {version}: the editorial desk of a provincial newsroom.</source>
        <translation>Tòa Soạn {version}: bàn biên tập của tòa soạn địa phương.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tòa Soạn</source>
        <translation>Tòa Soạn</translation>
    </message>
    <message>
        <source>{person} – Tòa Soạn</source>
        <translation>{person} – Tòa Soạn</translation>
    </message>
    <message>
        <source>The last words are not saved</source>
        <translation>Phần vừa gõ chưa được lưu</translation>
    </message>
    <message>
        <source>They could not be written to the disk. Leave all the same?</source>
        <translation>Chưa ghi được phần này vào ổ đĩa. Rời đi mà không lưu?</translation>
    </message>
</context>
<context>
    <name>MediaDesk</name>
    <message>
        <source>Removed from the article.</source>
        <translation>Đã bỏ khỏi bài.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>This is the address of a video or a recording.</source>
        <translation>Đây là địa chỉ video hoặc bản ghi âm.</translation>
    </message>
    <message>
        <source>Show it as a block…</source>
        <translation>Tạo khối video…</translation>
    </message>
</context>
<context>
    <name>MediaDialog</name>
    <message>
        <source>Video or audio</source>
        <translation>Video hoặc âm thanh</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Âm thanh</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Chèn</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Write minutes and seconds, such as 3:05 or 1:02:03.</source>
        <translation>Hãy ghi phút và giây, như 3:05 hoặc 1:02:03.</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Không có ảnh</translation>
    </message>
    <message>
        <source>YouTube, or a file on {domain}. May be filled in later.</source>
        <translation>YouTube, hoặc tệp trên {domain}. Có thể điền sau.</translation>
    </message>
    <message>
        <source>One of the article&apos;s photos, or a file that becomes one.</source>
        <translation>Một ảnh của bài, hoặc một tệp sẽ thành ảnh của bài.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>What readers will see or hear</source>
        <translation>Người đọc sẽ xem hoặc nghe gì</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Độ dài</translation>
    </message>
    <message>
        <source>Minutes:seconds, such as 3:05</source>
        <translation>Phút:giây, như 3:05</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Ảnh đại diện</translation>
    </message>
</context>
<context>
    <name>MediaStrip</name>
    <message>
        <source>Video and audio</source>
        <translation>Video và âm thanh</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>Chưa có tên</translation>
    </message>
    <message>
        <source>No address yet</source>
        <translation>Chưa có địa chỉ</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Place in the text</source>
        <translation>Đặt vào bài</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ khỏi bài</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>drafting</source>
        <translation>đang soạn</translation>
    </message>
    <message>
        <source>waiting for edit</source>
        <translation>chờ biên tập</translation>
    </message>
    <message>
        <source>being edited</source>
        <translation>đang biên tập</translation>
    </message>
    <message>
        <source>awaiting approval</source>
        <translation>chờ duyệt</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>đã duyệt</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>đã xuất bản</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>bị trả lại</translation>
    </message>
    <message>
        <source>reporter</source>
        <translation>phóng viên</translation>
    </message>
    <message>
        <source>editor</source>
        <translation>biên tập viên</translation>
    </message>
    <message>
        <source>managing editor</source>
        <translation>thư ký tòa soạn</translation>
    </message>
    <message>
        <source>editor-in-chief</source>
        <translation>tổng biên tập</translation>
    </message>
    <message>
        <source>export desk</source>
        <translation>xuất bản</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>quản trị</translation>
    </message>
    <message>
        <source>write a new article</source>
        <translation>viết bài mới</translation>
    </message>
    <message>
        <source>edit the article</source>
        <translation>sửa bài</translation>
    </message>
    <message>
        <source>submit the article</source>
        <translation>gửi biên tập</translation>
    </message>
    <message>
        <source>take the article</source>
        <translation>nhận bài</translation>
    </message>
    <message>
        <source>return the article</source>
        <translation>trả bài</translation>
    </message>
    <message>
        <source>send for approval</source>
        <translation>trình duyệt</translation>
    </message>
    <message>
        <source>approve the article</source>
        <translation>duyệt bài</translation>
    </message>
    <message>
        <source>export the article</source>
        <translation>xuất bản bài</translation>
    </message>
    <message>
        <source>decide about tags, events and places</source>
        <translation>sắp xếp từ khóa, dòng sự kiện và địa danh</translation>
    </message>
    <message>
        <source>change the newsroom&apos;s settings</source>
        <translation>đổi cài đặt của tòa soạn</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Đóng thông báo</translation>
    </message>
</context>
<context>
    <name>Obstacles</name>
    <message>
        <source>Your role has no right to {action}. Ask a colleague who has it, or the administrator.</source>
        <translation>Vai trò của bạn không có quyền {action}. Nhờ người có quyền hoặc quản trị.</translation>
    </message>
    <message>
        <source>You cannot {action} now: {situation}</source>
        <translation>Lúc này chưa {action} được: {situation}</translation>
    </message>
    <message>
        <source>Only the author can {action} while it is a draft.</source>
        <translation>Bài còn đang soạn: chỉ tác giả mới {action} được.</translation>
    </message>
    <message>
        <source>A colleague is editing this article. Ask them to finish or to return it.</source>
        <translation>Bài đang do đồng nghiệp biên tập. Nhờ người đó làm xong hoặc trả bài.</translation>
    </message>
    <message>
        <source>This text is approved already. There is nothing left to approve.</source>
        <translation>Bản này đã được duyệt, không cần duyệt nữa.</translation>
    </message>
    <message>
        <source>the author is still writing and has not submitted it.</source>
        <translation>bài còn đang soạn, tác giả chưa gửi.</translation>
    </message>
    <message>
        <source>the article waits for an editor to take it.</source>
        <translation>bài đang chờ biên tập viên nhận.</translation>
    </message>
    <message>
        <source>the article is being edited.</source>
        <translation>bài đang được biên tập.</translation>
    </message>
    <message>
        <source>the article waits for approval.</source>
        <translation>bài đang chờ duyệt.</translation>
    </message>
    <message>
        <source>the article is approved and waits to be exported.</source>
        <translation>bài đã duyệt, đang chờ xuất bản.</translation>
    </message>
    <message>
        <source>the article is exported already.</source>
        <translation>bài đã xuất bản.</translation>
    </message>
    <message>
        <source>the article stands at another step.</source>
        <translation>bài đang ở bước khác.</translation>
    </message>
</context>
<context>
    <name>OfficialPage</name>
    <message>
        <source>Remove this person</source>
        <translation>Bỏ người này</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>As it stands before the name, such as Bí thư Huyện ủy.</source>
        <translation>Viết như đứng trước tên, chẳng hạn Bí thư Huyện ủy.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>A date, or empty.</source>
        <translation>Ngày tháng, hoặc để trống.</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>Người giữ chức vụ</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Người giữ chức vụ</translation>
    </message>
    <message>
        <source>Find a person or a post</source>
        <translation>Tìm người hoặc chức vụ</translation>
    </message>
    <message>
        <source>{name} is no longer in the list.</source>
        <translation>Đã bỏ {name} khỏi danh sách.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
</context>
<context>
    <name>OldEncodings</name>
    <message>
        <source>TCVN3 has no capitals with tones: please check the names of people and places.</source>
        <translation>TCVN3 không có chữ hoa mang dấu thanh: xin soát lại tên người, tên đất.</translation>
    </message>
    <message>
        <source>The ư was lost before the text came here: please look for words such as “ngời” for “người”.</source>
        <translation>Chữ ư đã mất trước khi văn bản tới đây: xin soát những chỗ như “ngời” thay cho “người”.</translation>
    </message>
</context>
<context>
    <name>OldTexts</name>
    <message>
        <source>This article seems to be in {encodings}.</source>
        <translation>Bài này có vẻ là mã {encodings}.</translation>
    </message>
    <message>
        <source>What was pasted seems to be in {encodings}.</source>
        <translation>Văn bản dán có vẻ là mã {encodings}.</translation>
    </message>
    <message>
        <source>See and convert…</source>
        <translation>Xem và đổi…</translation>
    </message>
    <message>
        <source>Converted from {encodings}.</source>
        <translation>Đã đổi từ mã {encodings}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
</context>
<context>
    <name>OptionalTimeEdit</name>
    <message>
        <source>Clear {name}</source>
        <translation>Bỏ {name}</translation>
    </message>
</context>
<context>
    <name>OrderedList</name>
    <message>
        <source>Move up</source>
        <translation>Chuyển lên</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Chuyển xuống</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>Dàn bài</translation>
    </message>
    <message>
        <source>Close the outline</source>
        <translation>Đóng dàn bài</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Đi đến…</translation>
    </message>
    <message>
        <source>Find in the outline</source>
        <translation>Tìm trong dàn bài</translation>
    </message>
    <message>
        <source>Parts of the article</source>
        <translation>Các phần của bài</translation>
    </message>
    <message>
        <source>Nothing in the article has these words.</source>
        <translation>Không có phần nào có những từ này.</translation>
    </message>
    <message>
        <source>Headings structure a long text: Ctrl+Alt+2 makes one.</source>
        <translation>Bài dài nên có tít xen: nhấn Ctrl+Alt+2 để thêm.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Tít</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Sapo</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Thân bài</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Tít xen</translation>
    </message>
    <message>
        <source>Photo without a caption</source>
        <translation>Ảnh chưa có chú thích</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Âm thanh</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Write the headline here</source>
        <translation>Viết tít ở đây</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Tít</translation>
    </message>
    <message>
        <source>The lead: who, what, when, where</source>
        <translation>Sapo: ai, việc gì, khi nào, ở đâu</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Sapo</translation>
    </message>
    <message>
        <source>{count}/{limit} words · {characters}/{character_limit} characters</source>
        <translation>{count}/{limit} từ · {characters}/{character_limit} ký tự</translation>
    </message>
    <message>
        <source>Longer than the station wants a lead to be.</source>
        <translation>Sapo dài hơn mức đài đặt ra.</translation>
    </message>
</context>
<context>
    <name>PaneActions</name>
    <message>
        <source>Photo…</source>
        <translation>Ảnh…</translation>
    </message>
    <message>
        <source>Photo captions…</source>
        <translation>Bảng ảnh…</translation>
    </message>
    <message>
        <source>Place chosen photos in the text</source>
        <translation>Đặt ảnh đang chọn vào bài</translation>
    </message>
    <message>
        <source>Video or audio…</source>
        <translation>Video hoặc âm thanh…</translation>
    </message>
    <message>
        <source>Next prompt</source>
        <translation>Chỗ gợi ý kế tiếp</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Thuộc tính</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Text</source>
        <translation>Soạn bài</translation>
    </message>
    <message>
        <source>Text or page</source>
        <translation>Soạn bài hoặc trang xem</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>Ẩn mật khẩu</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Hiện mật khẩu</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>Pasting…</source>
        <translation>Đang dán…</translation>
    </message>
    <message>
        <source>The article may not be changed any more. What was to come into it was left out.</source>
        <translation>Bài không còn sửa được nữa. Nội dung đang chờ đưa vào đã được bỏ ra.</translation>
    </message>
    <message>
        <source>Converted from {encodings}, as the fonts of the text say. Undo gives the original.</source>
        <translation>Đã đổi từ mã {encodings} theo phông chữ của văn bản. Hoàn tác để lấy lại bản gốc.</translation>
    </message>
    <message>
        <source>Pasted as plain text. {reason}</source>
        <translation>Đã dán thành chữ không định dạng. {reason}</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>People of the newsroom</source>
        <translation>Nhân sự tòa soạn</translation>
    </message>
    <message>
        <source>People who may sign in</source>
        <translation>Những người được đăng nhập</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Pen name</source>
        <translation>Bút danh</translation>
    </message>
    <message>
        <source>Empty: the same as the name</source>
        <translation>Để trống: lấy theo họ tên</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Tên đăng nhập</translation>
    </message>
    <message>
        <source>Small letters and digits, such as kimthoa</source>
        <translation>Chữ thường không dấu và chữ số, ví dụ kimthoa</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>At least {count} characters</source>
        <translation>Ít nhất {count} ký tự</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>Thêm người này</translation>
    </message>
    <message>
        <source>Please choose at least {count} characters.</source>
        <translation>Hãy chọn mật khẩu từ {count} ký tự.</translation>
    </message>
    <message>
        <source>{name} can sign in now.</source>
        <translation>{name} đã có thể đăng nhập.</translation>
    </message>
    <message>
        <source>Add a colleague</source>
        <translation>Thêm đồng nghiệp</translation>
    </message>
</context>
<context>
    <name>PersonList</name>
    <message>
        <source>Who are you?</source>
        <translation>Bạn là ai?</translation>
    </message>
</context>
<context>
    <name>PhotoBulk</name>
    <message>
        <source>What you leave empty stays as it is in each photo.</source>
        <translation>Ô nào để trống thì từng ảnh giữ nguyên.</translation>
    </message>
    <message>
        <source>Made with AI</source>
        <translation>Ảnh tạo bằng AI</translation>
    </message>
    <message>
        <source>Place in the text</source>
        <translation>Đặt vào bài</translation>
    </message>
    <message>
        <source>{count} photos chosen</source>
        <translation>Đang chọn {count} ảnh</translation>
    </message>
    <message>
        <source>Apply to {count} photos</source>
        <translation>Áp dụng cho {count} ảnh</translation>
    </message>
    <message>
        <source>Remove {count} photos</source>
        <translation>Bỏ {count} ảnh</translation>
    </message>
    <message>
        <source>Empty: stays as it is</source>
        <translation>Để trống = giữ nguyên</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Nguồn ảnh</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Nơi chụp</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Chú thích</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Mô tả ảnh</translation>
    </message>
</context>
<context>
    <name>PhotoChooser</name>
    <message>
        <source>Add photos</source>
        <translation>Thêm ảnh</translation>
    </message>
    <message>
        <source>Choose the photo&apos;s file</source>
        <translation>Chọn tệp của ảnh</translation>
    </message>
    <message>
        <source>Photos ({patterns})</source>
        <translation>Ảnh ({patterns})</translation>
    </message>
</context>
<context>
    <name>PhotoCommands</name>
    <message>
        <source>{count} photos were removed from the article.</source>
        <translation>Đã bỏ {count} ảnh khỏi bài.</translation>
    </message>
    <message>
        <source>The photo was removed from the article.</source>
        <translation>Đã bỏ ảnh khỏi bài.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Words and credit</source>
        <translation>Chú thích và nguồn ảnh</translation>
    </message>
    <message>
        <source>Place in the text</source>
        <translation>Đặt vào bài</translation>
    </message>
    <message>
        <source>Crop…</source>
        <translation>Cắt ảnh…</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>Featured photo</source>
        <translation>Ảnh đại diện</translation>
    </message>
    <message>
        <source>Made with AI</source>
        <translation>Ảnh tạo bằng AI</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Chuyển sang trái</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Chuyển sang phải</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ ảnh</translation>
    </message>
    <message>
        <source>{count} photos were changed.</source>
        <translation>Đã sửa {count} ảnh.</translation>
    </message>
</context>
<context>
    <name>PhotoDetails</name>
    <message>
        <source>Who and what is to be seen</source>
        <translation>Trong ảnh có ai, việc gì</translation>
    </message>
    <message>
        <source>Who took the photo</source>
        <translation>Người chụp hoặc nơi cung cấp</translation>
    </message>
    <message>
        <source>Where it was taken</source>
        <translation>Ảnh chụp ở đâu</translation>
    </message>
    <message>
        <source>For readers who cannot see it</source>
        <translation>Cho người đọc không nhìn thấy ảnh</translation>
    </message>
    <message>
        <source>Featured photo</source>
        <translation>Ảnh đại diện</translation>
    </message>
    <message>
        <source>Made with AI</source>
        <translation>Ảnh tạo bằng AI</translation>
    </message>
    <message>
        <source>Readers are told under the photo</source>
        <translation>Bạn đọc sẽ thấy ghi chú này dưới ảnh</translation>
    </message>
    <message>
        <source>Back to the properties</source>
        <translation>Về phần thuộc tính</translation>
    </message>
    <message>
        <source>The photo before (Alt+PgUp)</source>
        <translation>Ảnh trước (Alt+PgUp)</translation>
    </message>
    <message>
        <source>The next photo (Alt+PgDown)</source>
        <translation>Ảnh sau (Alt+PgDown)</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>Crop…</source>
        <translation>Cắt ảnh…</translation>
    </message>
    <message>
        <source>Place in the text</source>
        <translation>Đặt vào bài</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ ảnh</translation>
    </message>
    <message>
        <source>Photo {position} of {count}</source>
        <translation>Ảnh {position}/{count}</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Chú thích</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Nguồn ảnh</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Nơi chụp</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Mô tả ảnh</translation>
    </message>
</context>
<context>
    <name>PhotoModel</name>
    <message>
        <source>Photo</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Chú thích</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Nguồn ảnh</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Nơi chụp</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Mô tả ảnh</translation>
    </message>
    <message>
        <source>The file of this photo is missing or damaged. Choose it again.</source>
        <translation>Tệp của ảnh này bị mất hoặc hỏng. Chọn lại tệp.</translation>
    </message>
    <message>
        <source>no caption yet</source>
        <translation>chưa có chú thích</translation>
    </message>
    <message>
        <source>Photo {number}: {caption}</source>
        <translation>Ảnh {number}: {caption}</translation>
    </message>
    <message>
        <source>{photo} (made with AI)</source>
        <translation>{photo} (ảnh tạo bằng AI)</translation>
    </message>
</context>
<context>
    <name>PhotoPicture</name>
    <message>
        <source>This photo still waits for its file.</source>
        <translation>Ảnh này chưa có tệp.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Đang mở…</translation>
    </message>
    <message>
        <source>taken {moment}</source>
        <translation>chụp {moment}</translation>
    </message>
    <message>
        <source>The file of this photo is missing or damaged. Choose it again.</source>
        <translation>Tệp của ảnh này bị mất hoặc hỏng. Chọn lại tệp.</translation>
    </message>
</context>
<context>
    <name>PhotoProgress</name>
    <message>
        <source>Photos being added</source>
        <translation>Tiến độ thêm ảnh</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Add no more photos; those that are there stay</source>
        <translation>Không thêm nữa; những ảnh đã vào bài vẫn giữ</translation>
    </message>
    <message>
        <source>Adding photos {done}/{count}</source>
        <translation>Đang thêm ảnh {done}/{count}</translation>
    </message>
</context>
<context>
    <name>PhotoReception</name>
    <message>
        <source>“{name}” is still being stored. Try again in a moment.</source>
        <translation>Đang cất ảnh “{name}”. Vui lòng thử lại sau giây lát.</translation>
    </message>
    <message>
        <source>“{name}” and {count} more photos are still being stored. Try again in a moment.</source>
        <translation>Đang cất ảnh “{name}” và {count} ảnh nữa. Vui lòng thử lại sau giây lát.</translation>
    </message>
    <message>
        <source>“{name}” is still being stored. What you began goes on by itself afterwards.</source>
        <translation>Đang cất ảnh “{name}”. Xong ảnh, việc bạn vừa làm sẽ tự tiếp tục.</translation>
    </message>
    <message>
        <source>“{name}” and {count} more photos are still being stored. What you began goes on by itself afterwards; press Stop to leave out those that have not begun.</source>
        <translation>Đang cất ảnh “{name}” và {count} ảnh nữa. Xong ảnh, việc bạn vừa làm sẽ tự tiếp tục; bấm Dừng để bỏ các ảnh chưa bắt đầu.</translation>
    </message>
    <message>
        <source>{count} more files were not taken.</source>
        <translation>Còn {count} tệp nữa không nhận được.</translation>
    </message>
    <message>
        <source>Add all the same</source>
        <translation>Vẫn thêm</translation>
    </message>
    <message>
        <source>{count} photos are in the article already and were not added again.</source>
        <translation>{count} ảnh đã có trong bài nên không thêm lần nữa.</translation>
    </message>
    <message>
        <source>“{name}” is in the article already, as photo {number}; it was not added again.</source>
        <translation>“{name}” đã có trong bài (ảnh {number}) nên không thêm lần nữa.</translation>
    </message>
</context>
<context>
    <name>PhotoRow</name>
    <message>
        <source>Photos of the article</source>
        <translation>Ảnh của bài</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>Add photos</source>
        <translation>Thêm ảnh</translation>
    </message>
    <message>
        <source>or drop them onto the page</source>
        <translation>hoặc kéo thả ảnh vào bài</translation>
    </message>
    <message>
        <source>Write captions and credits in a table</source>
        <translation>Ghi chú thích và nguồn ảnh trong bảng</translation>
    </message>
</context>
<context>
    <name>PhotoTable</name>
    <message>
        <source>Photos of the article</source>
        <translation>Ảnh của bài</translation>
    </message>
    <message>
        <source>Tab leads to the same field of the next photo, Shift+Tab back.</source>
        <translation>Tab sang cùng ô của ảnh sau, Shift+Tab về ảnh trước.</translation>
    </message>
    <message>
        <source>Captions, credits, places and alternative texts</source>
        <translation>Chú thích, nguồn ảnh, nơi chụp và mô tả ảnh</translation>
    </message>
</context>
<context>
    <name>PhotoTile</name>
    <message>
        <source>No file yet</source>
        <translation>Chưa có tệp</translation>
    </message>
</context>
<context>
    <name>PlaceHint</name>
    <message>
        <source>{count} more</source>
        <translation>và {count} đơn vị khác</translation>
    </message>
    <message>
        <source>Since {day}:</source>
        <translation>Từ {day}:</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>No page yet</source>
        <translation>Chưa có trang</translation>
    </message>
    <message>
        <source>Choose an article to see it as readers will.</source>
        <translation>Chọn một bài để xem như người đọc sẽ thấy.</translation>
    </message>
    <message>
        <source>Opening the page…</source>
        <translation>Đang mở trang…</translation>
    </message>
    <message>
        <source>The page cannot be shown here</source>
        <translation>Không hiện được trang ở đây</translation>
    </message>
    <message>
        <source>A part of Qt, WebEngine, is missing. The page can be opened in your web browser.</source>
        <translation>Máy thiếu phần WebEngine của Qt. Có thể mở trang bằng trình duyệt web.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Mở bằng trình duyệt</translation>
    </message>
    <message>
        <source>The page could not be written. Is the disk full?</source>
        <translation>Chưa ghi được trang. Có thể ổ đĩa đã đầy.</translation>
    </message>
    <message>
        <source>No web browser could be opened.</source>
        <translation>Chưa mở được trình duyệt web nào.</translation>
    </message>
    <message>
        <source>This text is too tangled to build its page</source>
        <translation>Bài có chỗ ký hiệu quá rối nên chưa dựng được trang</translation>
    </message>
    <message>
        <source>Undo the last change, or simplify the marks in the last paragraph.</source>
        <translation>Hoàn tác lần sửa cuối, hoặc bớt ký hiệu trong đoạn vừa viết.</translation>
    </message>
    <message>
        <source>The page could not be built</source>
        <translation>Chưa dựng được trang</translation>
    </message>
    <message>
        <source>Your text is kept. Change it or open the article again to retry.</source>
        <translation>Bài vẫn được giữ. Sửa bài hoặc mở lại bài để thử lại.</translation>
    </message>
    <message>
        <source>The preview stopped.</source>
        <translation>Trang xem bị dừng.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Hiện lại</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>it was written by a newer program. Update this program, then try again.</source>
        <translation>do bản chương trình mới hơn ghi ra. Cập nhật chương trình rồi thử lại.</translation>
    </message>
    <message>
        <source>articles have no such field. Correct its name or remove it.</source>
        <translation>bài không có mục này. Sửa tên mục hoặc bỏ đi.</translation>
    </message>
    <message>
        <source>it must be text.</source>
        <translation>phải là chữ.</translation>
    </message>
    <message>
        <source>it holds a broken character. Type that word again.</source>
        <translation>có ký tự hỏng. Gõ lại từ đó.</translation>
    </message>
    <message>
        <source>it must be a list.</source>
        <translation>phải là một danh sách.</translation>
    </message>
    <message>
        <source>the time cannot be read. Write it as 2019-04-24T16:59:00+07:00.</source>
        <translation>không đọc được thời điểm này. Viết theo dạng 2019-04-24T16:59:00+07:00.</translation>
    </message>
    <message>
        <source>there is no such genre. Choose one from the list.</source>
        <translation>không có thể loại này. Chọn một thể loại trong danh sách.</translation>
    </message>
    <message>
        <source>the value is of the wrong kind.</source>
        <translation>giá trị không đúng kiểu. Kiểm tra lại.</translation>
    </message>
    <message>
        <source>each entry must name its fields.</source>
        <translation>mỗi phần phải ghi tên từng mục.</translation>
    </message>
    <message>
        <source>it is missing. Add it.</source>
        <translation>còn thiếu. Hãy bổ sung.</translation>
    </message>
    <message>
        <source>it may be used only once. Remove the repetition.</source>
        <translation>chỉ được dùng một lần. Bỏ phần lặp lại.</translation>
    </message>
    <message>
        <source>use only small letters, digits and hyphens, such as anh-1.</source>
        <translation>chỉ dùng chữ thường không dấu, chữ số và gạch nối, ví dụ anh-1.</translation>
    </message>
    <message>
        <source>it does not name a stored photo. Choose the photo again.</source>
        <translation>không đúng ảnh nào đã lưu. Chọn lại ảnh.</translation>
    </message>
    <message>
        <source>it is empty. Please fill it in.</source>
        <translation>còn trống. Hãy điền vào.</translation>
    </message>
    <message>
        <source>another one has this name already. Choose another name.</source>
        <translation>đã có mục khác mang tên này. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>it needs a letter or a digit.</source>
        <translation>phải có ít nhất một chữ cái hoặc chữ số.</translation>
    </message>
    <message>
        <source>one at least must be offered. Offer another one first.</source>
        <translation>phải còn ít nhất một mục được dùng. Hãy bật dùng mục khác trước.</translation>
    </message>
    <message>
        <source>these are names of one thing already.</source>
        <translation>hai tên này đã là một.</translation>
    </message>
    <message>
        <source>it stands on its own already.</source>
        <translation>đây đã là một tên riêng.</translation>
    </message>
    <message>
        <source>use only small letters without accents, digits, dots and hyphens.</source>
        <translation>chỉ dùng chữ thường không dấu, chữ số, dấu chấm và gạch nối.</translation>
    </message>
    <message>
        <source>it is too long. Shorten it.</source>
        <translation>dài quá. Hãy rút ngắn.</translation>
    </message>
    <message>
        <source>there is no such choice. Choose one from the list.</source>
        <translation>không có lựa chọn này. Hãy chọn trong danh sách.</translation>
    </message>
    <message>
        <source>it is not there any more. Choose one from the list.</source>
        <translation>mục này không còn nữa. Hãy chọn trong danh sách.</translation>
    </message>
    <message>
        <source>choose one tier or two.</source>
        <translation>chọn một cấp hoặc hai cấp.</translation>
    </message>
    <message>
        <source>the number is out of range. Choose a smaller or larger one.</source>
        <translation>số này ngoài giới hạn. Chọn số nhỏ hơn hoặc lớn hơn.</translation>
    </message>
    <message>
        <source>it is not there any more. Choose it again.</source>
        <translation>tệp không còn ở đó. Chọn lại tệp.</translation>
    </message>
    <message>
        <source>it is not a file. Choose a file.</source>
        <translation>đây không phải một tệp. Chọn một tệp.</translation>
    </message>
    <message>
        <source>the system does not allow reading it. Check its permissions.</source>
        <translation>máy không cho đọc tệp. Kiểm tra quyền đọc.</translation>
    </message>
    <message>
        <source>it is too large for an article.</source>
        <translation>tệp quá lớn so với một bài. Chọn tệp khác.</translation>
    </message>
    <message>
        <source>it is not a text file.</source>
        <translation>đây không phải tệp văn bản. Chọn tệp khác.</translation>
    </message>
    <message>
        <source>it is not in Unicode. Save it as UTF-8, then choose it again.</source>
        <translation>tệp không dùng mã Unicode. Lưu lại dạng UTF-8 rồi chọn lại.</translation>
    </message>
    <message>
        <source>there is nothing in it.</source>
        <translation>tệp không có nội dung.</translation>
    </message>
    <message>
        <source>it is in the form of Word before 2007. Open it in Word and save it as DOCX.</source>
        <translation>tệp ở dạng Word trước 2007. Mở bằng Word rồi lưu thành DOCX.</translation>
    </message>
    <message>
        <source>it is protected by a password. Open it in Word and save it without one.</source>
        <translation>tệp có mật khẩu. Mở bằng Word rồi lưu lại không có mật khẩu.</translation>
    </message>
    <message>
        <source>it is in rich text format. Open it in Word and save it as DOCX.</source>
        <translation>tệp ở dạng RTF. Mở bằng Word rồi lưu thành DOCX.</translation>
    </message>
    <message>
        <source>it is an OpenDocument text. Open it in LibreOffice and save it as DOCX.</source>
        <translation>tệp ở dạng OpenDocument. Mở bằng LibreOffice rồi lưu thành DOCX.</translation>
    </message>
    <message>
        <source>it is a PDF. Ask for the text it was made from.</source>
        <translation>đây là tệp PDF. Hãy xin bản văn gốc.</translation>
    </message>
    <message>
        <source>it holds no text of Word. Choose another file.</source>
        <translation>tệp không chứa văn bản Word. Chọn tệp khác.</translation>
    </message>
    <message>
        <source>it is built in a way that harms programs, and is left alone. Ask who sent it.</source>
        <translation>tệp có cấu trúc gây hại cho chương trình nên không được mở. Hỏi lại người gửi.</translation>
    </message>
    <message>
        <source>reading it took too long. Take in parts of it, or paste it as plain text.</source>
        <translation>đọc quá lâu. Nhận từng phần, hoặc dán thành chữ không định dạng.</translation>
    </message>
    <message>
        <source>it takes too much memory. Take in parts of it, or paste it as plain text.</source>
        <translation>tệp cần quá nhiều bộ nhớ. Nhận từng phần, hoặc dán thành chữ không định dạng.</translation>
    </message>
    <message>
        <source>it is not JSON. Correct it, then try again.</source>
        <translation>tệp không đúng dạng JSON. Sửa lại rồi thử lại.</translation>
    </message>
    <message>
        <source>files of this kind cannot be taken in. Use DOCX, HTML, Markdown or plain text.</source>
        <translation>chưa nhận được loại tệp này. Dùng DOCX, HTML, Markdown hoặc văn bản thường.</translation>
    </message>
    <message>
        <source>it is damaged. Fetch it from where it came again.</source>
        <translation>tệp bị hỏng. Lấy lại tệp từ nơi gửi.</translation>
    </message>
    <message>
        <source>it is not a backup of a newsroom. Choose another file.</source>
        <translation>không phải bản sao lưu của tòa soạn. Chọn tệp khác.</translation>
    </message>
    <message>
        <source>it is damaged. Choose an older backup.</source>
        <translation>tệp bị hỏng. Chọn bản sao lưu cũ hơn.</translation>
    </message>
    <message>
        <source>Paste the address of the video or the recording.</source>
        <translation>Hãy dán địa chỉ của video hoặc bản ghi âm.</translation>
    </message>
    <message>
        <source>This is neither a YouTube address nor a file on {domain}. Paste an address such as https://youtu.be/… or https://media.{domain}/….mp4.</source>
        <translation>Đây không phải địa chỉ YouTube, cũng không phải tệp trên {domain}. Hãy dán địa chỉ như https://youtu.be/… hoặc https://media.{domain}/….mp4.</translation>
    </message>
    <message>
        <source>This YouTube address leads to no video. Open the video, then copy its address.</source>
        <translation>Địa chỉ YouTube này không dẫn tới video nào. Hãy mở video rồi sao chép địa chỉ của nó.</translation>
    </message>
    <message>
        <source>This address on {domain} is no video or audio file. It must end in .mp4, .m3u8, .webm, .mp3, .m4a or a similar ending.</source>
        <translation>Địa chỉ này trên {domain} không phải tệp video hay âm thanh. Địa chỉ phải kết thúc bằng .mp4, .m3u8, .webm, .mp3, .m4a hoặc đuôi tương tự.</translation>
    </message>
    <message>
        <source>Readers&apos; browsers refuse addresses with http. Write it with https:// in front.</source>
        <translation>Trình duyệt của người đọc chặn địa chỉ http. Hãy viết https:// ở đầu.</translation>
    </message>
    <message>
        <source>it cannot be used as it is ({problem}).</source>
        <translation>chưa dùng được ({problem}).</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Choose where the page is written</source>
        <translation>Chọn nơi ghi trang</translation>
    </message>
    <message>
        <source>Choose where the second copy is kept</source>
        <translation>Chọn nơi giữ bản sao thứ hai</translation>
    </message>
    <message>
        <source>Tracked changes</source>
        <translation>Thay đổi được theo dõi</translation>
    </message>
    <message>
        <source>“{name}” holds {count} tracked changes.</source>
        <translation>“{name}” có {count} thay đổi được theo dõi.</translation>
    </message>
    <message>
        <source>The text shows them all accepted. List them in the internal notes as well?</source>
        <translation>Bản nhận vào đã chấp nhận mọi thay đổi. Ghi thêm danh sách vào ghi chú nội bộ?</translation>
    </message>
    <message>
        <source>Accept only</source>
        <translation>Chỉ chấp nhận</translation>
    </message>
    <message>
        <source>List in the notes</source>
        <translation>Ghi vào ghi chú</translation>
    </message>
    <message>
        <source>Take in articles</source>
        <translation>Nhập bài</translation>
    </message>
    <message>
        <source>Texts (*.docx *.docm *.html *.htm *.md *.markdown *.txt bai.json)</source>
        <translation>Văn bản (*.docx *.docm *.html *.htm *.md *.markdown *.txt bai.json)</translation>
    </message>
</context>
<context>
    <name>ProofActions</name>
    <message>
        <source>Proofreading</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Chỗ cần sửa tiếp theo</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Chỗ cần sửa trước</translation>
    </message>
    <message>
        <source>Suggestions for this finding</source>
        <translation>Gợi ý sửa chỗ này</translation>
    </message>
    <message>
        <source>Fix this finding</source>
        <translation>Sửa chỗ này</translation>
    </message>
</context>
<context>
    <name>ProofGate</name>
    <message>
        <source>Go on all the same</source>
        <translation>Vẫn chuyển bài đi</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>Và {count} lỗi nữa.</translation>
    </message>
    <message>
        <source>Mistakes are left in the text. {mistakes}</source>
        <translation>Trong bài còn lỗi. {mistakes}</translation>
    </message>
</context>
<context>
    <name>ProofPanel</name>
    <message>
        <source>Proofreading</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Close the findings</source>
        <translation>Đóng danh sách kiểm tra</translation>
    </message>
    <message>
        <source>Findings in the article</source>
        <translation>Những chỗ cần xem trong bài</translation>
    </message>
    <message>
        <source>Proofreading…</source>
        <translation>Đang kiểm tra…</translation>
    </message>
    <message>
        <source>Not proofread</source>
        <translation>Chưa kiểm tra được</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>Không có chỗ nào thuộc loại này</translation>
    </message>
    <message>
        <source>Show all findings</source>
        <translation>Hiện mọi chỗ</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Chưa thấy gì cần sửa</translation>
    </message>
    <message>
        <source>Spelling, marks, numbers and names are looked at while you write.</source>
        <translation>Chính tả, dấu câu, con số, tên và chức danh được xem ngay khi bạn viết.</translation>
    </message>
</context>
<context>
    <name>ProofRules</name>
    <message>
        <source>the expression is not complete, or has a mistake at character {position}.</source>
        <translation>biểu thức chưa trọn vẹn, hoặc có lỗi ở ký tự thứ {position}.</translation>
    </message>
    <message>
        <source>the expression is too long or repeats too much. Make two rules of it.</source>
        <translation>biểu thức quá dài hoặc lặp quá nhiều. Hãy tách thành hai quy tắc.</translation>
    </message>
    <message>
        <source>the suggestion names the group {detail}, which the expression does not have.</source>
        <translation>gợi ý nhắc đến nhóm {detail}, nhưng biểu thức không có nhóm này.</translation>
    </message>
    <message>
        <source>the suggestion has a “\” that means nothing there. Write “\\” for a backslash.</source>
        <translation>gợi ý có dấu “\” không có nghĩa ở chỗ đó. Muốn có dấu “\” thì viết “\\”.</translation>
    </message>
    <message>
        <source>this program has no check “{detail}”.</source>
        <translation>chương trình không có phép soát “{detail}”.</translation>
    </message>
    <message>
        <source>write an expression.</source>
        <translation>hãy viết biểu thức.</translation>
    </message>
    <message>
        <source>a built-in check makes its own suggestions.</source>
        <translation>phép soát có sẵn tự đưa ra gợi ý.</translation>
    </message>
    <message>
        <source>give it a name and a reason.</source>
        <translation>hãy ghi tên và lý do của quy tắc.</translation>
    </message>
    <message>
        <source>another rule has this name already. Choose another name.</source>
        <translation>đã có quy tắc khác mang tên này. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>it names something that rules do not have ({field}).</source>
        <translation>quy tắc không có mục này ({field}).</translation>
    </message>
    <message>
        <source>{field} cannot be read ({problem}).</source>
        <translation>không đọc được mục {field} ({problem}).</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên gọi</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Viết tắt của</translation>
    </message>
    <message>
        <source>Not to be written as</source>
        <translation>Không viết là</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Add an example of what it finds.</source>
        <translation>Hãy thêm một ví dụ về lỗi mà quy tắc tìm ra.</translation>
    </message>
    <message>
        <source>It finds nothing in “{example}”.</source>
        <translation>Quy tắc không tìm thấy gì trong “{example}”.</translation>
    </message>
    <message>
        <source>In “{example}” it points out “{got}”.</source>
        <translation>Trong “{example}”, quy tắc chỉ ra “{got}”.</translation>
    </message>
    <message>
        <source>It makes “{got}” of “{example}”.</source>
        <translation>Quy tắc sửa “{example}” thành “{got}”.</translation>
    </message>
    <message>
        <source>It points out “{got}” in “{example}”, which is fine.</source>
        <translation>Quy tắc bắt lỗi “{got}” trong “{example}”, vốn không có lỗi.</translation>
    </message>
    <message>
        <source>It is too slow on long texts. Write the expression in a simpler way.</source>
        <translation>Quy tắc chạy quá lâu với bài dài. Hãy viết biểu thức đơn giản hơn.</translation>
    </message>
</context>
<context>
    <name>Proofs</name>
    <message>
        <source>Must be fixed</source>
        <translation>Phải sửa</translation>
    </message>
    <message>
        <source>Should be fixed</source>
        <translation>Nên sửa</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Nên xem lại</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Chính tả</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Nhất quán</translation>
    </message>
    <message>
        <source>Marks and spaces</source>
        <translation>Dấu câu</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>Số, ngày giờ</translation>
    </message>
    <message>
        <source>Names and titles</source>
        <translation>Tên, chức danh</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Câu văn</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Xóa</translation>
    </message>
</context>
<context>
    <name>PropertiesPanel</name>
    <message>
        <source>Set a time</source>
        <translation>Chọn giờ đăng</translation>
    </message>
    <message>
        <source>Set an embargo</source>
        <translation>Chọn thời điểm</translation>
    </message>
    <message>
        <source>For the newsroom only</source>
        <translation>Chỉ tòa soạn thấy</translation>
    </message>
    <message>
        <source>Choose a category</source>
        <translation>Chọn chuyên mục</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Chuyên mục chính</translation>
    </message>
    <message>
        <source>Other categories</source>
        <translation>Chuyên mục khác</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Bút danh</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Thể loại</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn tin</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa danh</translation>
    </message>
    <message>
        <source>Event thread</source>
        <translation>Dòng sự kiện</translation>
    </message>
    <message>
        <source>Publish time</source>
        <translation>Hẹn giờ đăng</translation>
    </message>
    <message>
        <source>Embargo until</source>
        <translation>Không đăng trước</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>Ghi chú nội bộ</translation>
    </message>
    <message>
        <source>+ Add a category</source>
        <translation>+ Thêm chuyên mục</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Drafting</source>
        <translation>Đang soạn</translation>
    </message>
    <message>
        <source>Returned to me</source>
        <translation>Bị trả lại</translation>
    </message>
    <message>
        <source>Waiting for editing</source>
        <translation>Chờ biên tập</translation>
    </message>
    <message>
        <source>In editing</source>
        <translation>Đang biên tập</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Chờ duyệt</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Đã duyệt</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Đã xuất bản</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Mọi bài</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Các ngăn bài</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>Việc của tôi</translation>
    </message>
    <message>
        <source>Newsroom</source>
        <translation>Tòa soạn</translation>
    </message>
    <message>
        <source>{queue}: {number}</source>
        <translation>{queue}: {number}</translation>
    </message>
</context>
<context>
    <name>ReturnDialog</name>
    <message>
        <source>Return to the author</source>
        <translation>Trả bài cho tác giả</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Chưa có tít</translation>
    </message>
    <message>
        <source>The author sees your reason above the text.</source>
        <translation>Tác giả sẽ thấy lý do ở đầu bài.</translation>
    </message>
    <message>
        <source>Reason of the return</source>
        <translation>Lý do trả bài</translation>
    </message>
    <message>
        <source>What is to be changed, and why</source>
        <translation>Cần sửa gì và vì sao</translation>
    </message>
    <message>
        <source>Return the article</source>
        <translation>Trả bài</translation>
    </message>
    <message>
        <source>Say the reason first.</source>
        <translation>Viết lý do trước đã.</translation>
    </message>
</context>
<context>
    <name>ReturnNoteBar</name>
    <message>
        <source>{person} returned this article · {when}</source>
        <translation>{person} đã trả bài này · {when}</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Capitals and small letters are the same</source>
        <translation>Không phân biệt chữ hoa, chữ thường</translation>
    </message>
    <message>
        <source>This check is built into the program. Its words, its weight and its examples can be changed.</source>
        <translation>Quy tắc này dựng sẵn trong chương trình. Có thể đổi lời giải thích, mức độ và ví dụ.</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Tên quy tắc</translation>
    </message>
    <message>
        <source>How its findings weigh</source>
        <translation>Mức độ</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Thuộc loại</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>A sentence for who wrote it. {text} stands for what was found.</source>
        <translation>Một câu nói với người viết. {text} là chỗ tìm thấy.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>A regular expression, such as \bvô hình chung\b for these very words.</source>
        <translation>Biểu thức chính quy, chẳng hạn \bvô hình chung\b để tìm đúng những chữ này.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Gợi ý sửa</translation>
    </message>
    <message>
        <source>One on each line, the best first; \1 stands for the first group.</source>
        <translation>Mỗi dòng một gợi ý, gợi ý tốt nhất trước; \1 là nhóm thứ nhất.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ví dụ</translation>
    </message>
    <message>
        <source>One on each line: wrong → right. The rule is tried on them whenever it is saved.</source>
        <translation>Mỗi dòng một ví dụ: sai → đúng. Mỗi lần lưu, quy tắc được thử trên các ví dụ.</translation>
    </message>
    <message>
        <source>Not to be found</source>
        <translation>Không được bắt nhầm</translation>
    </message>
    <message>
        <source>One on each line: texts that look alike and are right.</source>
        <translation>Mỗi dòng một câu: trông giống nhưng viết đúng.</translation>
    </message>
</context>
<context>
    <name>RulePage</name>
    <message>
        <source>Rules</source>
        <translation>Quy tắc</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translation>Tìm quy tắc</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Bỏ quy tắc này</translation>
    </message>
    <message>
        <source>Back to the program&apos;s rule</source>
        <translation>Trở lại quy tắc của chương trình</translation>
    </message>
    <message>
        <source>Save the changes of the rule first, or discard them.</source>
        <translation>Hãy lưu những thay đổi của quy tắc, hoặc bỏ thay đổi, rồi mới đi tiếp.</translation>
    </message>
    <message>
        <source>The rule is gone.</source>
        <translation>Đã bỏ quy tắc.</translation>
    </message>
    <message>
        <source>The rule is the program&apos;s again.</source>
        <translation>Quy tắc đã trở lại như của chương trình.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>The rule is being tried on its examples…</source>
        <translation>Đang thử quy tắc trên các ví dụ…</translation>
    </message>
    <message>
        <source>The rule is saved and used from now on.</source>
        <translation>Đã lưu quy tắc và dùng từ bây giờ.</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Proofreading rules</source>
        <translation>Quy tắc soát lỗi</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Quy tắc</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Từ điển</translation>
    </message>
    <message>
        <source>Names and abbreviations</source>
        <translation>Tên gọi, viết tắt</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>Người giữ chức vụ</translation>
    </message>
</context>
<context>
    <name>SaveNotices</name>
    <message>
        <source>What you pasted is still being read. Please try again in a moment.</source>
        <translation>Nội dung vừa dán vẫn đang được đọc. Vui lòng thử lại sau giây lát.</translation>
    </message>
    <message>
        <source>Not saved yet. {reason}</source>
        <translation>Chưa lưu được. {reason}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
</context>
<context>
    <name>SecondCopyDialog</name>
    <message>
        <source>Second copy</source>
        <translation>Bản sao thứ hai</translation>
    </message>
    <message>
        <source>Folder of the second copy</source>
        <translation>Thư mục của bản sao thứ hai</translation>
    </message>
    <message>
        <source>No folder is chosen</source>
        <translation>Chưa chọn thư mục</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Chọn thư mục…</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Chép ngay</translation>
    </message>
    <message>
        <source>Keep no second copy</source>
        <translation>Thôi giữ bản sao</translation>
    </message>
    <message>
        <source>{reason} It is tried again by itself.</source>
        <translation>{reason} Chương trình sẽ tự thử lại.</translation>
    </message>
    <message>
        <source>There is no second copy of your work yet.</source>
        <translation>Bài của bạn chưa có bản sao thứ hai.</translation>
    </message>
    <message>
        <source>The copy is made in the background, half a minute after a change.</source>
        <translation>Bản sao được chép ngầm, khoảng nửa phút sau mỗi lần sửa.</translation>
    </message>
    <message>
        <source>Everything up to {when} is there.</source>
        <translation>Đã chép đủ đến {when}.</translation>
    </message>
    <message>
        <source>What you write each day is copied to this folder as well, with its photos: on a USB stick it outlives this computer. Texts are plain Markdown; “Take in articles from files…” brings a bai.json back. Nothing there is ever deleted.</source>
        <translation>Bài bạn viết mỗi ngày được chép thêm một bản vào thư mục này, kèm ảnh. Đặt trên USB thì máy hỏng vẫn còn bài. Văn bản là Markdown, máy nào cũng đọc được; lệnh “Nhập bài từ tệp…” đưa tệp bai.json trở lại. Không tệp nào ở đó bị xóa.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Choose your name to sign in.</source>
        <translation>Chọn tên của bạn để đăng nhập.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>Open another newsroom…</source>
        <translation>Mở tòa soạn khác…</translation>
    </message>
    <message>
        <source>Demo newsroom: everyone&apos;s password is “{password}”.</source>
        <translation>Tòa soạn mẫu: mật khẩu của mọi người là “{password}”.</translation>
    </message>
    <message>
        <source>Please type your password.</source>
        <translation>Hãy nhập mật khẩu.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Đang kiểm tra…</translation>
    </message>
</context>
<context>
    <name>StationChecks</name>
    <message>
        <source>Please fill this in.</source>
        <translation>Hãy điền mục này.</translation>
    </message>
    <message>
        <source>Write only the name, such as la34.com.vn.</source>
        <translation>Chỉ viết tên miền, ví dụ la34.com.vn.</translation>
    </message>
    <message>
        <source>Write an address such as toasoan@la34.com.vn, or leave it empty.</source>
        <translation>Viết địa chỉ như toasoan@la34.com.vn, hoặc để trống.</translation>
    </message>
</context>
<context>
    <name>StationDialog</name>
    <message>
        <source>Station settings</source>
        <translation>Cài đặt của đài</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>Lưu cài đặt</translation>
    </message>
</context>
<context>
    <name>StationForm</name>
    <message>
        <source>Station</source>
        <translation>Đài</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Trang web</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Pháp lý</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Liên hệ</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Duyệt bài</translation>
    </message>
    <message>
        <source>Proofing</source>
        <translation>Soát lỗi</translation>
    </message>
    <message>
        <source>Stands at the foot of every page, before the licence.</source>
        <translation>Ghi ở chân mọi trang, trước dòng giấy phép.</translation>
    </message>
    <message>
        <source>Those of the highest level that nobody passed over.</source>
        <translation>Lỗi ở mức “Phải sửa” mà chưa ai bỏ qua.</translation>
    </message>
    <message>
        <source>A longer sentence is pointed out, never refused.</source>
        <translation>Câu dài hơn sẽ được nhắc, không bị từ chối.</translation>
    </message>
    <message>
        <source>Warn before the article goes on</source>
        <translation>Nhắc trước khi chuyển bài đi</translation>
    </message>
    <message>
        <source>The article cannot go on</source>
        <translation>Không cho chuyển bài đi</translation>
    </message>
    <message>
        <source> syllables</source>
        <translation> tiếng</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> ký tự</translation>
    </message>
    <message>
        <source> syllables a minute</source>
        <translation> tiếng mỗi phút</translation>
    </message>
    <message>
        <source>Printed at the foot of every page.</source>
        <translation>In ở chân mọi trang.</translation>
    </message>
    <message>
        <source>A longer lead is pointed out, never refused.</source>
        <translation>Sapo dài hơn chỉ được nhắc, không bị chặn.</translation>
    </message>
    <message>
        <source>Read a page of news aloud and count: it gives the time of reading aloud.</source>
        <translation>Đọc thử một trang tin rồi đếm: từ đó tính thời gian đọc.</translation>
    </message>
    <message>
        <source>One tier: the editor approves</source>
        <translation>Một cấp: biên tập viên duyệt</translation>
    </message>
    <message>
        <source>Two tiers: the editor, then the editor-in-chief</source>
        <translation>Hai cấp: biên tập viên, rồi tổng biên tập</translation>
    </message>
    <message>
        <source>Old style: {sample}</source>
        <translation>Kiểu cũ: {sample}</translation>
    </message>
    <message>
        <source>New style: {sample}</source>
        <translation>Kiểu mới: {sample}</translation>
    </message>
    <message>
        <source> words</source>
        <translation> từ</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>revision {number}</source>
        <translation>phiên bản {number}</translation>
    </message>
    <message>
        <source>no revision yet</source>
        <translation>chưa có phiên bản</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Đang lưu…</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Chưa lưu được: {reason}</translation>
    </message>
    <message>
        <source>Your text was kept as a revision of its own</source>
        <translation>Phần bạn viết được giữ thành một phiên bản riêng</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Đã lưu {time}</translation>
    </message>
    <message>
        <source>USB not seen</source>
        <translation>chưa thấy USB</translation>
    </message>
    <message>
        <source>USB full</source>
        <translation>USB đã đầy</translation>
    </message>
    <message>
        <source>USB copy not made</source>
        <translation>chưa chép được sang USB</translation>
    </message>
    <message>
        <source>USB copy {time}</source>
        <translation>Bản sao USB {time}</translation>
    </message>
    <message>
        <source>read in {minutes} min {seconds} s</source>
        <translation>đọc {minutes} phút {seconds} giây</translation>
    </message>
    <message>
        <source>read in {seconds} s</source>
        <translation>đọc {seconds} giây</translation>
    </message>
    <message>
        <source>read in {minutes} min</source>
        <translation>đọc {minutes} phút</translation>
    </message>
    <message>
        <source>{count} syllables · {characters} characters · {reading}</source>
        <translation>{count} tiếng · {characters} ký tự · {reading}</translation>
    </message>
    <message>
        <source>Headline, lead, body, captions and byline; read aloud at {rate} syllables a minute</source>
        <translation>Gồm tít, sapo, thân bài, chú thích ảnh và bút danh; tốc độ đọc {rate} tiếng một phút</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Submit for editing</source>
        <translation>Gửi biên tập</translation>
    </message>
    <message>
        <source>Take for editing</source>
        <translation>Nhận bài</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>Trả bài…</translation>
    </message>
    <message>
        <source>Send for approval</source>
        <translation>Trình duyệt</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Duyệt</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất bản…</translation>
    </message>
    <message>
        <source>Submitted: the article now waits for editing.</source>
        <translation>Đã gửi: bài đang chờ biên tập.</translation>
    </message>
    <message>
        <source>The article is yours to edit.</source>
        <translation>Bạn đã nhận bài và có thể biên tập.</translation>
    </message>
    <message>
        <source>Returned to its author, with your reason.</source>
        <translation>Đã trả bài cho tác giả, kèm lý do.</translation>
    </message>
    <message>
        <source>Sent: it now waits for approval.</source>
        <translation>Đã trình: bài đang chờ duyệt.</translation>
    </message>
    <message>
        <source>Approved: it can go out as it stands.</source>
        <translation>Đã duyệt: bài có thể xuất bản đúng như bản này.</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>Đã xuất bản.</translation>
    </message>
    <message>
        <source>The text is not saved yet, so nothing was done. Try again.</source>
        <translation>Bài chưa lưu xong nên chưa làm gì. Thử lại.</translation>
    </message>
    <message>
        <source>Set the old one aside</source>
        <translation>Cất bản cũ rồi xuất bản</translation>
    </message>
    <message>
        <source>Exported: {count} files in {folder}</source>
        <translation>Đã xuất bản: {count} tệp trong {folder}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Mở thư mục</translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>Open articles</source>
        <translation>Các bài đang mở</translation>
    </message>
    <message>
        <source>Close this tab</source>
        <translation>Đóng thẻ này</translation>
    </message>
    <message>
        <source>No headline yet</source>
        <translation>Chưa có tít</translation>
    </message>
    <message>
        <source>Not on the disk yet</source>
        <translation>Chưa lưu xong</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Chưa lưu được</translation>
    </message>
    <message>
        <source>Somebody else changed this article meanwhile</source>
        <translation>Đồng nghiệp vừa sửa bài này</translation>
    </message>
    <message>
        <source>Not saved · {headline}</source>
        <translation>Chưa lưu · {headline}</translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message>
        <source>Reading “{name}”…</source>
        <translation>Đang đọc “{name}”…</translation>
    </message>
    <message>
        <source>“{name}” was in {encodings} and has been converted.</source>
        <translation>“{name}” dùng mã {encodings}, đã đổi sang Unicode.</translation>
    </message>
    <message>
        <source>Use the original</source>
        <translation>Dùng bản gốc</translation>
    </message>
</context>
<context>
    <name>TemplateForm</name>
    <message>
        <source>Offered for new articles</source>
        <translation>Dùng cho bài mới</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không chọn sẵn</translation>
    </message>
    <message>
        <source>What stands between ‹ and › must be typed over before an article is submitted.</source>
        <translation>Chữ trong dấu ‹ › là gợi ý: người viết phải viết đè lên trước khi gửi bài.</translation>
    </message>
    <message>
        <source>One caption a line. The first is anh-1: the body places it with ![](anh-1).</source>
        <translation>Mỗi dòng một chú thích. Dòng đầu là anh-1: thân bài đặt ảnh bằng ![](anh-1).</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Tên mẫu bài</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Thể loại</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Chuyên mục</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Tít</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Sapo</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Thân bài</translation>
    </message>
    <message>
        <source>Photos to be taken</source>
        <translation>Ảnh cần có</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Từ khóa, cách nhau bằng dấu phẩy</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>Ghi chú nội bộ</translation>
    </message>
</context>
<context>
    <name>TemplateMenu</name>
    <message>
        <source>New article on a template</source>
        <translation>Bài mới từ mẫu</translation>
    </message>
    <message>
        <source>Empty article</source>
        <translation>Bài trống</translation>
    </message>
</context>
<context>
    <name>TemplatePage</name>
    <message>
        <source>Back to the program&apos;s template</source>
        <translation>Trả về mẫu của chương trình</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Mẫu bài</translation>
    </message>
    <message>
        <source>The template is the program&apos;s again.</source>
        <translation>Đã trả về mẫu của chương trình.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Empty template</source>
        <translation>Mẫu trống</translation>
    </message>
    <message>
        <source>Copy of this template</source>
        <translation>Nhân bản mẫu này</translation>
    </message>
    <message>
        <source>From the open article</source>
        <translation>Từ bài đang mở</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (bản sao)</translation>
    </message>
</context>
<context>
    <name>TermChoices</name>
    <message>
        <source>1 article</source>
        <translation>1 bài</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} bài</translation>
    </message>
    <message>
        <source>before {day}: {units}</source>
        <translation>trước {day}: {units}</translation>
    </message>
    <message>
        <source>since {day}: {units}</source>
        <translation>từ {day}: {units}</translation>
    </message>
</context>
<context>
    <name>TermDetails</name>
    <message>
        <source>Offer it while somebody types</source>
        <translation>Gợi ý khi gõ</translation>
    </message>
    <message>
        <source>Articles that carry it keep it when it is not offered.</source>
        <translation>Bài đang dùng tên này vẫn giữ nguyên khi thôi gợi ý.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Đổi tên</translation>
    </message>
    <message>
        <source>The old name becomes another name of it.</source>
        <translation>Tên cũ thành tên khác của tên mới.</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Tên khác</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Gộp vào</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Gộp</translation>
    </message>
    <message>
        <source>No article carries it now</source>
        <translation>Chưa bài nào dùng</translation>
    </message>
    <message>
        <source>Type the name that is to stay, and choose it from the list.</source>
        <translation>Gõ tên được giữ lại rồi chọn trong danh sách.</translation>
    </message>
    <message>
        <source>Other names of “{target}” from then on: {names}. No article changes; you can split them off.</source>
        <translation>{names} sẽ là tên khác của “{target}”. Không bài nào bị sửa; có thể tách ra lại.</translation>
    </message>
</context>
<context>
    <name>TermList</name>
    <message>
        <source>Filter, also by other names</source>
        <translation>Lọc, cả theo tên khác</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>Chưa có từ khóa nào</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Chưa có dòng sự kiện nào</translation>
    </message>
    <message>
        <source>No places yet</source>
        <translation>Chưa có địa danh nào</translation>
    </message>
    <message>
        <source>What is typed into an article stands here. You can also add a name below.</source>
        <translation>Tên nào gõ trong bài cũng hiện ở đây. Có thể thêm tên ở ô bên dưới.</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>Không có tên nào như vậy</translation>
    </message>
    <message>
        <source>Try fewer letters.</source>
        <translation>Hãy gõ ít chữ hơn.</translation>
    </message>
</context>
<context>
    <name>TermModel</name>
    <message>
        <source>not offered</source>
        <translation>thôi gợi ý</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>No article is open</source>
        <translation>Chưa mở bài nào</translation>
    </message>
    <message>
        <source>Choose one from the list, or begin a new one.</source>
        <translation>Chọn bài trong danh sách hoặc viết bài mới.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Chọn một bài trong danh sách.</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Bài mới</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>just now</source>
        <translation>vừa xong</translation>
    </message>
    <message>
        <source>{count} min ago</source>
        <translation>{count} phút trước</translation>
    </message>
    <message>
        <source>{count} h ago</source>
        <translation>{count} giờ trước</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>hôm nay {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>hôm qua {time}</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Find in all articles (Ctrl+K)</source>
        <translation>Tìm trong mọi bài (Ctrl+K)</translation>
    </message>
    <message>
        <source>Find in all articles</source>
        <translation>Tìm trong mọi bài</translation>
    </message>
    <message>
        <source>New article on a template</source>
        <translation>Bài mới từ mẫu</translation>
    </message>
    <message>
        <source>More steps</source>
        <translation>Bước khác</translation>
    </message>
</context>
<context>
    <name>VersionList</name>
    <message>
        <source>Earlier texts</source>
        <translation>Các bản nháp trước đó</translation>
    </message>
    <message>
        <source>The present text</source>
        <translation>Bản hiện tại</translation>
    </message>
    <message>
        <source>the present text</source>
        <translation>bản hiện tại</translation>
    </message>
    <message>
        <source>{count} syllables · −{lost} +{gained} · {person}</source>
        <translation>{count} tiếng · −{lost} +{gained} · {person}</translation>
    </message>
    <message>
        <source>Stood on {day} at {time}</source>
        <translation>Bản lúc {time} ngày {day}</translation>
    </message>
</context>
<context>
    <name>VocabularyDialog</name>
    <message>
        <source>Tags, events and places</source>
        <translation>Từ khóa, sự kiện, địa danh</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Từ khóa</translation>
    </message>
    <message>
        <source>Event threads</source>
        <translation>Dòng sự kiện</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Địa danh</translation>
    </message>
</context>
<context>
    <name>VocabularyPage</name>
    <message>
        <source>A new name</source>
        <translation>Tên mới</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>“{name}” is offered from now on.</source>
        <translation>Từ nay “{name}” được gợi ý.</translation>
    </message>
    <message>
        <source>“{name}” is called “{other}” now.</source>
        <translation>“{name}” nay gọi là “{other}”.</translation>
    </message>
    <message>
        <source>“{alias}” is another name of “{name}” now.</source>
        <translation>“{alias}” nay là tên khác của “{name}”.</translation>
    </message>
    <message>
        <source>“{name}” stands on its own now.</source>
        <translation>“{name}” nay là một tên riêng.</translation>
    </message>
    <message>
        <source>“{name}” is not offered any more.</source>
        <translation>Thôi gợi ý “{name}”.</translation>
    </message>
    <message>
        <source>Split off again</source>
        <translation>Tách ra lại</translation>
    </message>
</context>
<context>
    <name>WordPage</name>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>Tìm từ</translation>
    </message>
    <message>
        <source>Words of the newsroom</source>
        <translation>Từ của tòa soạn</translation>
    </message>
    <message>
        <source>A new word</source>
        <translation>Từ mới</translation>
    </message>
    <message>
        <source>As it is written, with its capitals: a name, a local word, a word from abroad.</source>
        <translation>Viết đúng như trong bài, kể cả chữ hoa: tên riêng, từ địa phương, từ nước ngoài.</translation>
    </message>
    <message>
        <source>“{word}” is no longer in the dictionary.</source>
        <translation>Đã bỏ “{word}” khỏi từ điển.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>No words yet. They come from here, or from the menu of a finding in an article.</source>
        <translation>Chưa có từ nào. Thêm từ ở đây, hoặc từ menu của một chỗ gạch chân trong bài.</translation>
    </message>
</context>
<context>
    <name>WritingAids</name>
    <message>
        <source>Find in this article…</source>
        <translation>Tìm trong bài này…</translation>
    </message>
    <message>
        <source>Replace in this article…</source>
        <translation>Tìm và thay trong bài này…</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Chỗ tìm thấy kế tiếp</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Chỗ tìm thấy trước đó</translation>
    </message>
    <message>
        <source>Convert an old encoding…</source>
        <translation>Chuyển mã cũ…</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Dàn bài</translation>
    </message>
    <message>
        <source>Focus mode</source>
        <translation>Chế độ tập trung</translation>
    </message>
    <message>
        <source>In focus mode, dim the other paragraphs</source>
        <translation>Khi tập trung: làm mờ các đoạn khác</translation>
    </message>
    <message>
        <source>In focus mode, keep the line at one height</source>
        <translation>Khi tập trung: giữ dòng đang viết ở một chỗ</translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <translation>Hãy mở một bài trước.</translation>
    </message>
</context>
<context>
    <name>_Browser</name>
    <message>
        <source>Page preview</source>
        <translation>Trang xem</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
</context>
</TS>
