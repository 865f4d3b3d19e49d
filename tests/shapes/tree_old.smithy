$version: "2.0"

namespace example.trees

structure Tree {
    @required
    leaf: Leaf
    age: Age
    trees: Trees
}

list Trees {
    member: Tree
}

structure Leaf {
    name: Name
}

@length(max: 3)
string Name

@range(min: 0)
integer Age
