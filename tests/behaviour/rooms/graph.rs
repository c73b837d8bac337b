//! Which module of the program names which other, read from its source.

use proc_macro2::{Span, TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{Attribute, Item, ItemMod, ItemUse, UseTree};

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// The place of a module in the crate: `screen::part::contact` is three long, the
/// crate itself is empty.
pub type ModulePath = Vec<String>;

/// That a module names another one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Arrow {
    pub from: ModulePath,
    pub to: ModulePath,
    /// The file and line in which it stands, and the path as it resolves.
    pub place: String,
}

/// Every module of a crate, and what is named in each.
#[derive(Debug, Default)]
pub struct Graph {
    modules: BTreeSet<ModulePath>,
    /// What a name that is imported into a module stands for.
    imports: BTreeMap<(ModulePath, String), ModulePath>,
    /// Every path that is written in a module, made absolute, with its place.
    paths: Vec<(ModulePath, Vec<String>, String)>,
    /// Paths that do not lead into the crate: the module and the first name of each.
    outside: BTreeSet<(ModulePath, String)>,
}

impl Graph {
    /// Reads every source file under a folder, whose `lib.rs` and `main.rs` are the
    /// crate's own.
    pub fn read(folder: &Path) -> Self {
        let mut files = Vec::new();
        collect(folder, &mut Vec::new(), &mut files);

        Self::of(files.into_iter().map(|(module, file, text)| {
            let name = file.strip_prefix(folder).unwrap_or(&file);

            (module, name.display().to_string(), text)
        }))
    }

    /// The graph of modules with their file names and texts.
    pub fn of(files: impl IntoIterator<Item = (ModulePath, String, String)>) -> Self {
        let mut graph = Self::default();
        let files: Vec<_> = files.into_iter().collect();

        graph.modules.insert(Vec::new());
        for (module, ..) in &files {
            graph.modules.insert(module.clone());
        }
        for (module, name, text) in files {
            let file = syn::parse_file(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
            let mut reader = Reader {
                graph: &mut graph,
                module,
                name,
            };
            reader.visit_file(&file);
        }

        graph
    }

    /// All arrows from one module to another, each once.
    pub fn arrows(&self) -> Vec<Arrow> {
        let mut arrows = BTreeMap::new();

        for (from, path, place) in &self.paths {
            let to = self.resolve(path, 0);
            if to != *from && !to.is_empty() {
                arrows
                    .entry((from.clone(), to.clone()))
                    .or_insert_with(|| format!("{place}: {}", path.join("::")));
            }
        }

        arrows
            .into_iter()
            .map(|((from, to), place)| Arrow { from, to, place })
            .collect()
    }

    /// Whether a module, or one in it, names a crate of that name.
    pub fn names_crate(&self, module: &str, name: &str) -> bool {
        self.outside
            .iter()
            .any(|(from, first)| first == name && from.first().is_some_and(|it| it == module))
    }

    /// The rooms: the modules that stand directly in the crate.
    pub fn rooms(&self) -> BTreeSet<&str> {
        self.modules
            .iter()
            .filter_map(|module| module.first().map(String::as_str))
            .collect()
    }

    /// The module in which what a path names is defined.
    fn resolve(&self, path: &[String], depth: usize) -> ModulePath {
        let mut module = ModulePath::new();

        for (index, segment) in path.iter().enumerate() {
            module.push(segment.clone());
            if self.modules.contains(&module) {
                continue;
            }
            module.pop();
            let import = self.imports.get(&(module.clone(), segment.clone()));
            if let Some(target) = import.filter(|_| depth < 16) {
                let rest = path[index + 1..].iter().cloned();
                let path: Vec<_> = target.iter().cloned().chain(rest).collect();

                return self.resolve(&path, depth + 1);
            }
            break;
        }

        module
    }
}

/// Finds the source files of a folder, with the module that each is.
fn collect(
    folder: &Path,
    module: &mut ModulePath,
    files: &mut Vec<(ModulePath, std::path::PathBuf, String)>,
) {
    let mut entries: Vec<_> = fs::read_dir(folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.expect("an entry").path())
        .collect();
    entries.sort();

    for path in entries {
        let stem = path.file_stem().and_then(|stem| stem.to_str());
        let stem = stem.expect("a name").to_owned();
        module.push(stem.clone());
        if path.is_dir() {
            collect(&path, module, files);
        } else if path.extension().is_some_and(|it| it == "rs") {
            let text = fs::read_to_string(&path).expect("a source file");
            let is_own = matches!(stem.as_str(), "lib" | "main" | "mod");
            let name = &module[..module.len() - usize::from(is_own)];
            files.push((name.to_vec(), path, text));
        }
        module.pop();
    }
}

/// Reads what one file names.
struct Reader<'a> {
    graph: &'a mut Graph,
    module: ModulePath,
    name: String,
}

impl Reader<'_> {
    /// The absolute form of a path that begins in this module, if it leads into
    /// the crate.
    fn absolute(&self, path: &[String]) -> Option<Vec<String>> {
        let (first, rest) = path.split_first()?;
        let mut module = self.module.clone();
        let mut rest = rest;

        match first.as_str() {
            "crate" | "rights_kiosk" => module.clear(),
            "self" => {}
            "super" => {
                module.pop();
                while let Some((next, others)) = rest.split_first()
                    && next == "super"
                {
                    module.pop();
                    rest = others;
                }
            }
            _ => {
                module.push(first.clone());
                if !self.graph.modules.contains(&module) {
                    // An import, which stands as an arrow already, or another crate.
                    return None;
                }
            }
        }

        Some(module.into_iter().chain(rest.iter().cloned()).collect())
    }

    fn name(&mut self, path: &[String], span: Span) {
        if let Some(path) = self.absolute(path) {
            let place = format!("{}:{}", self.name, span.start().line);
            self.graph.paths.push((self.module.clone(), path, place));
        } else if let Some(first) = path.first() {
            let first = first.clone();
            self.graph.outside.insert((self.module.clone(), first));
        }
    }

    fn import(&mut self, tree: &UseTree, before: &[String]) {
        let joined = |name: &syn::Ident| {
            let mut path = before.to_vec();
            path.push(name.to_string());
            path
        };

        match tree {
            UseTree::Path(it) => self.import(&it.tree, &joined(&it.ident)),
            UseTree::Group(it) => {
                for tree in &it.items {
                    self.import(tree, before);
                }
            }
            UseTree::Glob(it) => self.name(before, it.star_token.spans[0]),
            UseTree::Name(it) if it.ident == "self" => {
                let last = before.last().cloned();
                self.bind(before, last, it.ident.span());
            }
            UseTree::Name(it) => {
                self.bind(
                    &joined(&it.ident),
                    Some(it.ident.to_string()),
                    it.ident.span(),
                );
            }
            UseTree::Rename(it) if it.ident == "self" => {
                self.bind(before, Some(it.rename.to_string()), it.rename.span());
            }
            UseTree::Rename(it) => {
                self.bind(
                    &joined(&it.ident),
                    Some(it.rename.to_string()),
                    it.rename.span(),
                );
            }
        }
    }

    fn bind(&mut self, path: &[String], name: Option<String>, span: Span) {
        self.name(path, span);
        if let (Some(path), Some(name)) = (self.absolute(path), name) {
            self.graph.imports.insert((self.module.clone(), name), path);
        }
    }

    /// Paths in the words of a macro, which are no syntax yet.
    fn tokens(&mut self, tokens: TokenStream) {
        let mut path: Vec<String> = Vec::new();
        let mut colons = 0;
        let mut start = Span::call_site();

        for token in tokens {
            match &token {
                TokenTree::Ident(ident) if colons == 2 => path.push(ident.to_string()),
                TokenTree::Ident(ident) => {
                    self.name(&std::mem::take(&mut path), start);
                    start = ident.span();
                    path.push(ident.to_string());
                }
                TokenTree::Punct(punct) if punct.as_char() == ':' => {
                    colons += 1;
                    continue;
                }
                TokenTree::Group(group) => {
                    self.name(&std::mem::take(&mut path), start);
                    self.tokens(group.stream());
                }
                _ => self.name(&std::mem::take(&mut path), start),
            }
            colons = 0;
        }
        self.name(&path, start);
    }
}

impl<'ast> Visit<'ast> for Reader<'_> {
    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        self.import(&item.tree, &[]);
    }

    fn visit_item_mod(&mut self, item: &'ast ItemMod) {
        if let Some((_, items)) = &item.content {
            self.module.push(item.ident.to_string());
            self.graph.modules.insert(self.module.clone());
            for item in items {
                self.visit_item(item);
            }
            self.module.pop();
        }
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let names: Vec<_> = path
            .segments
            .iter()
            .map(|it| it.ident.to_string())
            .collect();
        if let Some(first) = path.segments.first() {
            self.name(&names, first.ident.span());
        }
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, it: &'ast syn::Macro) {
        self.visit_path(&it.path);
        self.tokens(it.tokens.clone());
    }

    fn visit_visibility(&mut self, _: &'ast syn::Visibility) {
        // `pub(super)` and `pub(in crate::review)` name who may see, not what is used.
    }

    fn visit_attribute(&mut self, _: &'ast Attribute) {
        // Documentation may point anywhere.
    }

    fn visit_item(&mut self, item: &'ast Item) {
        visit::visit_item(self, item);
    }
}
