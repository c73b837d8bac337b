### For staff: how large the screen is.

calibration-title = 화면 크기
calibration-how = 은행 카드를 화면에 대고, 사각형의 너비를 카드에 맞추십시오.
calibration-much-narrower = 훨씬 좁게 −
calibration-narrower = 좁게 −
calibration-wider = 넓게 +
calibration-much-wider = 훨씬 넓게 +
calibration-size = 한 인치에 들어가는 점(픽셀): { $ppi }개. 화면 크기(대각선): { $inches }인치.
calibration-keep = 저장
calibration-forget = 저장한 값 지우기
calibration-kept = 이 화면의 크기를 저장했습니다.
calibration-forgotten = 저장된 화면 크기가 없습니다.
calibration-not-stored = 이 컴퓨터에 저장하지 못했습니다. 프로그램을 끌 때까지만 이 크기를 씁니다.
calibration-from-command-line = 지금 쓰는 값: { $ppi }. 프로그램을 시작할 때 명령줄에서 정한 값입니다. 저장해 둔 값이 있어도 이 값을 먼저 씁니다.
calibration-from-staff = 지금 쓰는 값: { $ppi }. 담당자가 저장한 값입니다.
calibration-from-display = 지금 쓰는 값: { $ppi }. 화면이 알려 준 값입니다.
calibration-from-guess = 지금 쓰는 값: { $ppi }. 화면의 점(픽셀) 개수로 짐작한 값입니다.
