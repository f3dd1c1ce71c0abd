; Inno Setup 6: puts the folder that PyInstaller made on a PC, for everybody or, without administrator, for one account.
;   iscc /DVersion=0.1.0 /DFolder=dist\wdhs-desktop packaging\windows\wdhs-desktop.iss
[Setup]
AppId={{8E0D6C0B-63B8-4B27-9F0C-5D0E6B1C7A42}
AppName=WDHS Desktop
AppVersion={#Version}
AppPublisher=We Doen Het Samen
DefaultDirName={autopf}\WDHS Desktop
DefaultGroupName=WDHS Desktop
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
SetupIconFile=wdhs-desktop.ico
UninstallDisplayIcon={app}\wdhs-desktop.exe
OutputBaseFilename=wdhs-desktop-{#Version}
Compression=lzma2
SolidCompression=yes
ChangesAssociations=yes
CloseApplications=yes

[Languages]
Name: "nl"; MessagesFile: "compiler:Languages\Dutch.isl"
Name: "en"; MessagesFile: "compiler:Default.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"

[Files]
Source: "{#Folder}\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[InstallDelete]
; What an older version left would be loaded by a newer one.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{group}\WDHS Desktop"; Filename: "{app}\wdhs-desktop.exe"
Name: "{autodesktop}\WDHS Desktop"; Filename: "{app}\wdhs-desktop.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.wdhs"; ValueType: string; ValueData: "wdhs-desktop"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\wdhs-desktop"; ValueType: string; ValueData: "WDHS Desktop"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\wdhs-desktop\DefaultIcon"; ValueType: string; ValueData: "{app}\wdhs-desktop.exe,0"
Root: HKA; Subkey: "Software\Classes\wdhs-desktop\shell\open\command"; ValueType: string; ValueData: """{app}\wdhs-desktop.exe"" ""%1"""

[Run]
Filename: "{app}\wdhs-desktop.exe"; Description: "{cm:LaunchProgram,WDHS Desktop}"; Flags: nowait postinstall skipifsilent

; The files of the collective are never touched: they stand outside {app} and stay when the program is removed.
